package org.portal.editing.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What two people made of one item, brought together: what only one of them changed is taken from
 * them, what both changed in different ways is for a person to choose.
 *
 * @param form the form that goes on, based on what is stored now; where nothing is chosen yet it
 *     keeps one's own text
 * @param taken the units that the other one changed, taken over
 * @param conflicts the units that both changed and nobody has chosen between
 */
record Merge(ItemForm form, List<String> taken, List<String> conflicts) {

  /** The choice of one's own text. */
  static final String MINE = "mine";

  /** The choice of the other one's text. */
  static final String THEIRS = "theirs";

  /**
   * Brings two forms together.
   *
   * @param mine what one has typed
   * @param stored what the other one has saved meanwhile
   * @param choices by unit, {@link #MINE} or {@link #THEIRS}
   */
  static Merge of(ItemForm mine, ItemForm stored, Map<String, String> choices) {
    ItemForm merged = mine;
    List<String> taken = new ArrayList<>();
    List<String> conflicts = new ArrayList<>();
    Set<String> units = new TreeSet<>(mine.units());
    units.addAll(stored.units());
    ItemForm before = new ItemForm(mine.baseVersion(), mine.base(), stored.values());
    for (String unit : units) {
      boolean theirsChanged = before.isChanged(unit);
      if (!theirsChanged || mine.unit(unit).equals(stored.unit(unit))) {
        continue;
      }
      if (!mine.isChanged(unit)) {
        merged = merged.with(unit, stored);
        taken.add(unit);
      } else if (THEIRS.equals(choices.get(unit))) {
        merged = merged.with(unit, stored);
      } else if (!MINE.equals(choices.get(unit))) {
        conflicts.add(unit);
      }
    }
    return new Merge(merged.basedOn(stored), List.copyOf(taken), List.copyOf(conflicts));
  }
}
