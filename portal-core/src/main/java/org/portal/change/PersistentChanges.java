package org.portal.change;

import java.util.List;
import org.portal.change.internal.ChangeEntry;

/** The JPA classes of the change log. */
public final class PersistentChanges {

  /** Part of the core's persistence unit. */
  public static final List<Class<?>> CLASSES = List.of(ChangeEntry.class);

  private PersistentChanges() {}
}
