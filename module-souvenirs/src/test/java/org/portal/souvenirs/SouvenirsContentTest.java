package org.portal.souvenirs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.portal.content.ContentField;
import org.portal.content.ContentItem;
import org.portal.content.FieldValues;

class SouvenirsContentTest {

  private final ReadRows souvenirs = ReadRows.of(new DemonstrationSouvenirs());

  private List<Object> values(String slug, String field) {
    ContentItem item = souvenirs.item(slug);
    return FieldValues.of(item, SouvenirsTypes.type("souvenir").field(field).orElseThrow());
  }

  @Test
  void everyRowIsRead() {
    assertEquals(25, souvenirs.items().size());
  }

  @Test
  void materialsAndCraftsAreChoices() {
    assertEquals(List.of(Craft.STRAW), values("straw-spider", "craft"));
    assertEquals(List.of(Material.RYE_STRAW, Material.THREAD), values("straw-spider", "materials"));
  }

  @Test
  void theListSaysWhoHasRecognisedACraft() {
    assertEquals(List.of(HeritageStatus.UNESCO), values("vytsinanka", "heritage"));
    assertEquals(List.of(HeritageList.REPRESENTATIVE), values("vytsinanka", "heritageList"));
    assertEquals(List.of(2024), values("vytsinanka", "heritageYear"));
    assertEquals(List.of(HeritageStatus.NATIONAL), values("drybin-felt", "heritage"));
    assertEquals(List.of(), values("drybin-felt", "heritageYear"));
  }

  @Test
  void makersAreNamed() {
    assertEquals(1, values("slutsk-belt", "makers").size());
  }

  @Test
  void filters() {
    assertEquals(
        List.of("craft", "region", "heritage"),
        SouvenirsTypes.type("souvenir").facets().stream().map(ContentField::parameter).toList());
  }
}
