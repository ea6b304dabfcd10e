package org.portal.operation.internal;

import java.util.List;
import java.util.stream.Stream;
import org.portal.change.PersistentChanges;
import org.portal.content.PersistentContent;
import org.portal.editing.PersistentEditing;
import org.portal.module.PersistentModules;
import org.portal.security.PersistentAccounts;

/** The JPA classes of the core's own persistence unit, as its capabilities name them. */
final class CoreClasses {

  static final List<Class<?>> ALL =
      Stream.of(
              PersistentContent.CORE,
              PersistentChanges.CLASSES,
              PersistentModules.CLASSES,
              PersistentAccounts.CLASSES,
              PersistentEditing.CLASSES)
          .flatMap(List::stream)
          .distinct()
          .toList();

  private CoreClasses() {}
}
