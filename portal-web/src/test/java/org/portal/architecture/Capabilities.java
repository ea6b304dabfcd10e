package org.portal.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.Set;

/** A capability is a package of the first level; loom and map, which stand alone, are two more. */
final class Capabilities implements SliceAssignment {

  private static final String ROOT = "org.portal.";
  private static final Set<String> STAND_ALONE = Set.of("layout.weave", "layout.map");

  @Override
  public SliceIdentifier getIdentifierOf(JavaClass type) {
    if (!type.getPackageName().startsWith(ROOT)) {
      return SliceIdentifier.ignore();
    }
    String name = type.getPackageName().substring(ROOT.length());
    return STAND_ALONE.contains(name)
        ? SliceIdentifier.of(name)
        : SliceIdentifier.of(name.split("\\.", 2)[0]);
  }

  @Override
  public String getDescription() {
    return "capabilities";
  }
}
