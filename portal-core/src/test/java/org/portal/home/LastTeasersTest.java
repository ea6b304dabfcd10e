package org.portal.home;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.portal.content.ItemCard;
import org.portal.localization.PortalLocale;

class LastTeasersTest {

  private static final PortalLocale ENGLISH = new PortalLocale("en");
  private static final PortalLocale RUSSIAN = new PortalLocale("ru");

  private final LastTeasers last = new LastTeasers();

  @Test
  void aSectionThatIsLateShowsWhatItGaveLastInThatLanguage() {
    List<ItemCard> given = List.of(card("a"));
    assertEquals(given, last.shown(ENGLISH, "news", Optional.of(given)));
    assertEquals(given, last.shown(ENGLISH, "news", Optional.empty()));
    assertEquals(List.of(), last.shown(RUSSIAN, "news", Optional.empty()));
    assertEquals(List.of(), last.shown(ENGLISH, "events", Optional.empty()));
  }

  @Test
  void aSectionThatHasNothingAnyMoreShowsNothing() {
    last.shown(ENGLISH, "news", Optional.of(List.of(card("a"))));
    last.shown(ENGLISH, "news", Optional.of(List.of()));
    assertEquals(List.of(), last.shown(ENGLISH, "news", Optional.empty()));
  }

  private static ItemCard card(String slug) {
    return new ItemCard(
        "news",
        slug,
        "/en/news/" + slug,
        slug,
        null,
        null,
        null,
        null,
        List.of(),
        null,
        null,
        null,
        null,
        null);
  }
}
