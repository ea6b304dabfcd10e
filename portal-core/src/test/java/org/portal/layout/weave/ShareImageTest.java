package org.portal.layout.weave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The picture for link previews")
class ShareImageTest {

  private static final SectionStyle NEWS =
      SectionStyle.of("news", YarnColour.MADDER, YarnColour.PINE);
  private static final SectionStyle MONUMENTS =
      SectionStyle.of("monuments", YarnColour.GARNET, YarnColour.STONE);

  @Test
  @DisplayName("with a short title is the reference's")
  void shortTitle() {
    assertEquals(ReferenceFiles.text("share/news-en.svg"), ShareImage.svg(NEWS, "News", "Belarus"));
  }

  @Test
  @DisplayName("with a long title breaks it into two even lines")
  void longTitle() {
    assertEquals(
        ReferenceFiles.text("share/monuments-en.svg"),
        ShareImage.svg(MONUMENTS, "Great Patriotic War Monuments", "Belarus"));
  }

  @Test
  @DisplayName("shows markup in a title as text")
  void hostileTitle() {
    assertFalse(ShareImage.svg(NEWS, "<script>alert(1)</script>", "&").contains("<script"));
  }

  @Test
  @DisplayName("keeps one endless word on one line")
  void endlessWord() {
    assertEquals(2, ShareImage.svg(NEWS, "x".repeat(300), "Belarus").split("<text", -1).length - 1);
  }
}
