package org.portal.editing;

import java.util.List;
import org.portal.editing.internal.Draft;
import org.portal.editing.internal.DraftValue;

/** The JPA classes of what is typed and not yet saved. */
public final class PersistentEditing {

  /** Part of the core's own persistence unit. */
  public static final List<Class<?>> CLASSES =
      List.of(Draft.class, Draft.Key.class, DraftValue.class, DraftValue.Key.class);

  private PersistentEditing() {}
}
