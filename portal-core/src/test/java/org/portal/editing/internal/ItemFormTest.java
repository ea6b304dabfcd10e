package org.portal.editing.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A form knows what was typed into it, and two forms of one item are brought together. */
class ItemFormTest {

  private static final Map<String, String> STORED =
      Map.of("title.en", "Mir", "f.place.latitude", "53.4", "f.place.longitude", "26.4");

  private static ItemForm typed(Map<String, String> values) {
    ItemForm untouched = ItemForm.untouched(3, STORED);
    return new ItemForm(3, ItemForm.base(untouched.baseText()), values);
  }

  @Test
  void whatABrowserSendsBackUnchangedIsUnchanged() {
    ItemForm untouched = ItemForm.untouched(3, Map.of("body.en", "One\n\nTwo", "slug", "mir"));
    ItemForm sent =
        new ItemForm(
            3,
            ItemForm.base(untouched.baseText()),
            Map.of("body.en", "One\r\n\r\nTwo", "slug", "mir", "source", " "));
    assertFalse(sent.isChanged());
  }

  @Test
  void emptyingAFieldIsAChangeToo() {
    ItemForm form = typed(Map.of("f.place.latitude", "53.4", "f.place.longitude", "26.4"));
    assertTrue(form.isChanged("title.en"));
    assertFalse(form.isChanged("f.place"));
  }

  @Test
  void thePartsOfAFieldAreOneUnit() {
    assertEquals("f.place", ItemForm.unitOf("f.place.latitude"));
    assertEquals("f.authors", ItemForm.unitOf("f.authors.0.en"));
    assertEquals("title.en", ItemForm.unitOf("title.en"));
    assertTrue(
        typed(Map.of("title.en", "Mir", "f.place.latitude", "53.5", "f.place.longitude", "26.4"))
            .isChanged("f.place"));
  }

  @Test
  void aForgedBaseIsLeftOut() {
    assertEquals(
        Map.of("slug", "0123456789abcdef"),
        ItemForm.base("slug=0123456789abcdef <b>=0 title.en=short slug"));
  }

  @Test
  void whatOnlyTheColleagueChangedIsTakenOver() {
    ItemForm mine = typed(with("title.en", "Mir Castle"));
    ItemForm stored = ItemForm.untouched(4, with("f.place.latitude", "53.45"));
    Merge merge = Merge.of(mine, stored, Map.of());
    assertEquals(List.of(), merge.conflicts());
    assertEquals(List.of("f.place"), merge.taken());
    assertEquals("Mir Castle", merge.form().text("title.en"));
    assertEquals("53.45", merge.form().text("f.place.latitude"));
    assertEquals(4, merge.form().baseVersion());
  }

  @Test
  void whatBothChangedIsChosenByAPerson() {
    ItemForm mine = typed(with("title.en", "Mir Castle"));
    ItemForm stored = ItemForm.untouched(4, with("title.en", "Castle of Mir"));
    assertEquals(List.of("title.en"), Merge.of(mine, stored, Map.of()).conflicts());
    assertEquals("Mir Castle", Merge.of(mine, stored, Map.of()).form().text("title.en"));
    Merge theirs = Merge.of(mine, stored, Map.of("title.en", Merge.THEIRS));
    assertEquals(List.of(), theirs.conflicts());
    assertEquals("Castle of Mir", theirs.form().text("title.en"));
    Merge own = Merge.of(mine, stored, Map.of("title.en", Merge.MINE));
    assertEquals(List.of(), own.conflicts());
    assertEquals("Mir Castle", own.form().text("title.en"));
  }

  @Test
  void theSameChangeByBothIsNoConflict() {
    ItemForm mine = typed(with("title.en", "Mir Castle"));
    ItemForm stored = ItemForm.untouched(4, with("title.en", "Mir Castle"));
    Merge merge = Merge.of(mine, stored, Map.of());
    assertEquals(List.of(), merge.conflicts());
    assertFalse(merge.form().isChanged());
  }

  private static Map<String, String> with(String name, String text) {
    Map<String, String> values = new java.util.HashMap<>(STORED);
    values.put(name, text);
    return values;
  }
}
