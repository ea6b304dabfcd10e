package org.portal.launcher.check.classes;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.portal.launcher.check.archive.ModuleArchive;

/** All classes of one JAR. */
public final class ModuleClasses {
  /** The interface that makes a class the descriptor of a module. */
  public static final String PORTAL_MODULE = "org/portal/module/PortalModule";

  private final Map<String, ClassFacts> byName = new LinkedHashMap<>();
  private final List<String> unreadable = new ArrayList<>();

  private ModuleClasses() {}

  /** Reads the classes of a JAR; those that can't be read are only named. */
  public static ModuleClasses of(ModuleArchive archive) throws IOException {
    ModuleClasses classes = new ModuleClasses();
    for (String entry : archive.classEntries()) {
      try {
        ClassFacts facts = ClassReading.read(archive.bytes(entry).orElseThrow());
        classes.byName.putIfAbsent(facts.name(), facts);
      } catch (IllegalArgumentException e) {
        classes.unreadable.add(entry);
      }
    }
    return classes;
  }

  /** The classes. */
  public Collection<ClassFacts> all() {
    return byName.values();
  }

  /** The entries that end in {@code .class} and are none, or of an unknown release of Java. */
  public List<String> unreadable() {
    return List.copyOf(unreadable);
  }

  /** The classes that describe a module: they have instances and implement the interface. */
  public List<ClassFacts> descriptors() {
    return all().stream()
        .filter(one -> !one.isAbstract())
        .filter(one -> isA(one.name(), PORTAL_MODULE))
        .toList();
  }

  /** Whether a class is, by what this JAR knows, a subclass of another or implements it. */
  boolean isA(String name, String wanted) {
    return isA(name, wanted, new HashSet<>());
  }

  /** A forged JAR may have classes that are above each other. */
  private boolean isA(String name, String wanted, Set<String> seen) {
    if (name.equals(wanted)) {
      return true;
    }
    ClassFacts facts = byName.get(name);
    return facts != null
        && seen.add(name)
        && (isA(facts.superclass(), wanted, seen)
            || facts.interfaces().stream().anyMatch(one -> isA(one, wanted, seen)));
  }
}
