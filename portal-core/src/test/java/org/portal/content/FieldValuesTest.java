package org.portal.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.portal.content.TestItem.Kind;
import org.portal.localization.LocalizedText;

class FieldValuesTest {

  private final TestItem item = new TestItem();

  private static ContentField field(String name, Class<?> type, boolean multiple) {
    return new ContentField(
        "test", name, type, multiple, null, 1, false, false, false, true, false, "");
  }

  @Test
  void severalValuesStandInTheirNaturalOrder() {
    item.otherKinds.clear();
    item.otherKinds.addAll(List.of(Kind.TOWN_HALL, Kind.CASTLE));
    assertEquals(
        List.of(Kind.CASTLE, Kind.TOWN_HALL),
        FieldValues.of(item, field("otherKinds", Kind.class, true)));
  }

  @Test
  void aValueIsReplaced() {
    item.code = "draft";
    item.address = new LocalizedText(Map.of("en", "Lenin Street"));
    FieldValues.replace(item, field("code", String.class, false), value -> value + "!");
    FieldValues.replace(item, field("address", LocalizedText.class, false), value -> null);
    assertEquals("draft!", item.code);
    assertNull(item.address);
  }

  @Test
  void whatIsNotThereStaysAway() {
    FieldValues.replace(item, field("code", String.class, false), value -> "never");
    assertNull(item.code);
  }

  @Test
  void eachOfSeveralValuesIsReplaced() {
    FieldValues.replace(item, field("otherKinds", Kind.class, true), value -> Kind.TOWN_HALL);
    assertEquals(Set.of(Kind.TOWN_HALL), item.otherKinds);
  }
}
