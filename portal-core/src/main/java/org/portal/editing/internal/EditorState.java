package org.portal.editing.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.portal.content.ContentItem;

/**
 * Where the work on an item stands; immutable.
 *
 * @param stored the item as everybody sees it, if it was ever saved
 * @param form what stands in the form
 * @param faults what is wrong with it
 * @param taken the units that a colleague changed meanwhile, taken over
 * @param conflicts the units that both changed
 * @param storedForm the form of the stored item, where somebody has changed it meanwhile
 * @param keptAt when what was typed was kept last; empty if nothing is unsaved
 * @param problem the key of a sentence on what did not work; empty for none
 * @param detail more on it, empty for none
 */
record EditorState(
    Optional<ContentItem> stored,
    ItemForm form,
    List<Fault> faults,
    List<String> taken,
    List<String> conflicts,
    Optional<ItemForm> storedForm,
    Optional<Instant> keptAt,
    String problem,
    String detail) {

  static EditorState of(Optional<ContentItem> stored, ItemForm form, Optional<Instant> keptAt) {
    return new EditorState(
        stored, form, List.of(), List.of(), List.of(), Optional.empty(), keptAt, "", "");
  }

  EditorState with(Merge merge, ItemForm theirs) {
    return new EditorState(
        stored,
        merge.form(),
        faults,
        merge.taken(),
        merge.conflicts(),
        Optional.of(theirs),
        keptAt,
        problem,
        detail);
  }

  EditorState faulty(List<Fault> found) {
    return new EditorState(
        stored, form, List.copyOf(found), taken, conflicts, storedForm, keptAt, problem, detail);
  }

  EditorState failed(String problemKey, String more) {
    return new EditorState(
        stored, form, faults, taken, conflicts, storedForm, keptAt, problemKey, more);
  }
}
