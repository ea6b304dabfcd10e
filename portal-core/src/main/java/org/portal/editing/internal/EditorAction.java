package org.portal.editing.internal;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be done with an item and what is typed for it. */
enum EditorAction {
  /** Store it as a draft that colleagues see. */
  SAVE,
  /** Store it and show it to visitors. */
  PUBLISH,
  /** Show it to visitors no longer. */
  WITHDRAW,
  /** Delete it for good. */
  DELETE,
  /** Forget what is typed and not saved. */
  DISCARD;

  static Optional<EditorAction> of(String code) {
    return Arrays.stream(values()).filter(action -> action.code().equals(code)).findFirst();
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
