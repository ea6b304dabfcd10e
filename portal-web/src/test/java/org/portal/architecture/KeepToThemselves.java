package org.portal.architecture;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** A class uses internal classes of its own capability only. */
final class KeepToThemselves extends ArchCondition<JavaClass> {

  private static final String ROOT = "org.portal.";
  private static final String INTERNAL = ".internal";

  KeepToThemselves() {
    super("use internal classes of their own capability only");
  }

  @Override
  public void check(JavaClass user, ConditionEvents events) {
    for (Dependency dependency : user.getDirectDependenciesFromSelf()) {
      JavaClass used = dependency.getTargetClass().getBaseComponentType();
      String owner = owner(used);
      if (!owner.isEmpty()
          && !user.getPackageName().equals(owner)
          && !user.getPackageName().startsWith(owner + ".")) {
        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
      }
    }
  }

  /** The package that an internal class serves; empty for others. */
  private static String owner(JavaClass type) {
    String name = type.getPackageName() + ".";
    int end = name.indexOf(INTERNAL + ".");
    return name.startsWith(ROOT) && end > 0 ? name.substring(0, end) : "";
  }
}
