package org.portal.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;

/** Classes whose names begin in one of some ways, and primitive types. */
final class Allowed extends DescribedPredicate<JavaClass> {

  private final List<String> beginnings;

  Allowed(String... beginnings) {
    super("begin with one of " + List.of(beginnings));
    this.beginnings = List.of(beginnings);
  }

  @Override
  public boolean test(JavaClass type) {
    JavaClass bare = type.getBaseComponentType();
    return bare.isPrimitive() || beginnings.stream().anyMatch(bare.getName()::startsWith);
  }
}
