package org.portal.layout.weave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The loom weaves what the reference weaves")
class LoomTest {

  @ParameterizedTest(name = "{0} from \"{1}\"")
  @CsvSource({
    "home, home 4",
    "news, news",
    "events, events 8",
    "sites, sites 5",
    "unesco, unesco 3",
    "sanatoria, sanatoria 4",
    "souvenirs, souvenirs",
    "monuments, monuments"
  })
  @DisplayName("the sections' bands")
  void bands(String section, String seed) {
    assertEquals(
        ReferenceFiles.text("band/" + section + ".svg"), ClothSvg.bandMask(Loom.band(seed)));
  }

  @Test
  @DisplayName("a fine panel")
  void finePanel() {
    String seed = "agencies-discuss-transport-and-microelectronics";
    assertEquals(
        ReferenceFiles.text("weave/" + seed + ".svg"),
        ClothSvg.picture(Loom.panel(seed, WovenAddress.FINE_WIDTH, WovenAddress.FINE_HEIGHT)));
  }

  @Test
  @DisplayName("a panel for a card")
  void panel() {
    assertEquals(
        ReferenceFiles.text("weave/kit-endless.svg"),
        ClothSvg.picture(
            Loom.panel("kit endless", WovenAddress.PANEL_WIDTH, WovenAddress.PANEL_HEIGHT)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"agencies-discuss-transport-and-microelectronics", "how-to-read-a-museum-label"})
  @DisplayName("tiles")
  void tile(String seed) {
    assertEquals(
        ReferenceFiles.text("weave/" + seed + "-tile.svg"), ClothSvg.picture(Loom.tile(seed)));
  }

  @Test
  @DisplayName("cloth that unravels")
  void notFound() {
    Cloth cloth = Loom.unravel(Loom.panel("not found", 120, 60), "unravel");
    assertEquals(ReferenceFiles.text("weave/not-found.svg"), ClothSvg.picture(cloth));
  }

  @Test
  @DisplayName("cloth half woven")
  void busy() {
    Cloth cloth = Loom.halfWoven(Loom.panel("busy", 120, 60), 55);
    assertEquals(ReferenceFiles.text("weave/busy.svg"), ClothSvg.picture(cloth));
  }

  @Test
  @DisplayName("cloth hardly begun, cut at both ends")
  void empty() {
    Cloth cloth = Loom.halfWoven(Loom.panel("empty", 60, 21), 38);
    assertEquals(ReferenceFiles.text("weave/empty.svg"), ClothSvg.picture(cloth));
  }

  @Test
  @DisplayName("the mark")
  void mark() {
    assertEquals(ReferenceFiles.text("mark.svg"), ClothSvg.mark(Loom.mark()));
  }

  static Stream<String> checksums() {
    return ReferenceFiles.text("checksums.txt").lines().filter(line -> !line.startsWith("#"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("checksums")
  @DisplayName("cloths of many seeds")
  void manySeeds(String line) {
    String[] parts = line.split(" ", 3);
    String seed = parts[2];
    String svg =
        switch (parts[0]) {
          case "band" -> ClothSvg.bandMask(Loom.band(seed));
          case "panel" -> ClothSvg.picture(Loom.panel(seed, 120, 80));
          case "fine" -> ClothSvg.picture(Loom.panel(seed, 168, 112));
          default -> ClothSvg.picture(Loom.tile(seed));
        };
    assertEquals(parts[1], checksum(svg));
  }

  @Test
  @DisplayName("every size has exactly its rows and columns")
  void sizes() {
    for (int height = 1; height < 200; height += 13) {
      Cloth cloth = Loom.panel("any", 37, height);
      assertEquals(height, cloth.height());
      assertEquals(37, cloth.width());
    }
  }

  @Test
  @DisplayName("another seed gives another cloth, and no cloth is bare")
  void different() {
    String one = ClothSvg.picture(Loom.tile("one"));
    assertNotEquals(one, ClothSvg.picture(Loom.tile("two")));
    assertTrue(one.contains("stroke=\"var(--thread,#98232a)\""));
  }

  private static String checksum(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
