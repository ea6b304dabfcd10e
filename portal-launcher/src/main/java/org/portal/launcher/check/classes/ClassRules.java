package org.portal.launcher.check.classes;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.portal.launcher.check.Findings;
import org.portal.launcher.check.Names;

/** Judges how a module's classes live among the classes around them. */
public final class ClassRules {
  private static final String PORTAL = "org/portal/";
  private static final String INTERNAL = "/internal/";

  private final ModuleClasses classes;
  private final String basePackage;
  private final Set<String> required;
  private final Surroundings surroundings;
  private final Findings findings;

  /**
   * @param descriptor the class that describes the module
   * @param required how the modules that it says it needs are called
   */
  public ClassRules(
      ModuleClasses classes,
      ClassFacts descriptor,
      Set<String> required,
      Surroundings surroundings,
      Findings findings) {
    this.classes = classes;
    this.basePackage = descriptor.packageName();
    this.required = required;
    this.surroundings = surroundings;
    this.findings = findings;
  }

  /** Finds all that is wrong. */
  public void judge() {
    judgeFiles();
    judgeDuplicates();
    judgePackages();
    judgeInternals();
    judgeNeighbours();
    judgeMissing();
    judgeMembers();
  }

  private void judgeFiles() {
    if (!classes.unreadable().isEmpty()) {
      findings.refuse(
          "class.unreadable",
          "Class files can't be read: %s.".formatted(Names.few(classes.unreadable())),
          "",
          "Compile the module for Java %d and build it again.".formatted(release()));
    }
    List<String> newer =
        classes.all().stream()
            .filter(one -> one.release() > release())
            .map(ClassFacts::shownName)
            .toList();
    if (!newer.isEmpty()) {
      findings.refuse(
          "class.release",
          "Classes are compiled for a later Java than this portal runs on: %s."
              .formatted(Names.few(newer)),
          "This portal runs on Java %d.".formatted(release()),
          "Compile the module with --release %d.".formatted(release()));
    }
  }

  private static int release() {
    return Runtime.version().feature();
  }

  private void judgeDuplicates() {
    Map<String, List<String>> byOwner = new TreeMap<>();
    for (ClassFacts one : classes.all()) {
      boolean platform = one.name().startsWith("java/") || one.name().startsWith("jakarta/");
      if (platform) {
        add(byOwner, "the platform", one);
      } else {
        surroundings.owner(one.name()).ifPresent(owner -> add(byOwner, owner, one));
      }
    }
    byOwner.forEach(
        (owner, names) ->
            findings.refuse(
                "class.duplicate",
                "It has classes that are in %s already: %s.".formatted(owner, Names.few(names)),
                "Each class is there once; of two with one name, chance decides which one runs.",
                "Leave them out of the JAR (scope provided in Maven), or move a library that you need"
                    + " in another version into a package of your own (the shade plugin)."));
  }

  private static void add(Map<String, List<String>> names, String key, ClassFacts one) {
    names.computeIfAbsent(key, unused -> new ArrayList<>()).add(one.shownName());
  }

  private void judgePackages() {
    Set<String> packages = new TreeSet<>();
    for (ClassFacts one : classes.all()) {
      if (surroundings.isPortalPackage(one.packageName())
          && surroundings.owner(one.name()).isEmpty()) {
        packages.add(one.packageName().replace('/', '.'));
      }
    }
    if (!packages.isEmpty()) {
      findings.refuse(
          "class.package",
          "It puts classes into packages of the portal: %s.".formatted(Names.few(packages)),
          "The packages of the portal are the portal's.",
          "Use a package of your own.");
    }
  }

  private void judgeInternals() {
    Map<String, Set<String>> uses = new TreeMap<>();
    for (ClassFacts one : classes.all()) {
      for (String reference : one.references()) {
        if (reference.startsWith(PORTAL)
            && reference.contains(INTERNAL)
            && surroundings.portalClass(reference).isPresent()) {
          uses.computeIfAbsent(reference, unused -> new TreeSet<>()).add(one.shownName());
        }
      }
    }
    if (!uses.isEmpty()) {
      findings.refuse(
          "class.internal",
          "It uses classes that are the core's own affair: %s.".formatted(shown(uses)),
          "A module may use the packages org.portal.* that are not called internal.",
          "Do it with the public API, or ask for what is missing there.");
    }
  }

  private static String shown(Map<String, Set<String>> uses) {
    List<String> shown = new ArrayList<>();
    uses.forEach(
        (used, users) ->
            shown.add("%s (in %s)".formatted(used.replace('/', '.'), Names.few(users))));
    return Names.few(shown);
  }

  private void judgeNeighbours() {
    Map<String, Set<String>> uses = new TreeMap<>();
    for (ClassFacts one : classes.all()) {
      for (String reference : one.references()) {
        surroundings
            .module(reference)
            .filter(module -> !required.contains(module))
            .ifPresent(
                module ->
                    uses.computeIfAbsent(module, unused -> new TreeSet<>())
                        .add(reference.replace('/', '.')));
      }
    }
    uses.forEach(
        (module, names) ->
            findings.refuse(
                "class.neighbour",
                "It uses classes of module %s: %s.".formatted(module, Names.few(names)),
                "A module may use the classes of modules that it says it needs.",
                "Declare it with module.requires(\"%s\", …), or do without.".formatted(module)));
  }

  /** Libraries inside the JAR may name classes that they use only where they are there. */
  private void judgeMissing() {
    Map<String, Set<String>> own = new TreeMap<>();
    Map<String, Set<String>> ofLibraries = new TreeMap<>();
    Set<String> inside = new TreeSet<>(classes.all().stream().map(ClassFacts::name).toList());
    for (ClassFacts one : classes.all()) {
      for (String reference : one.references()) {
        if (!inside.contains(reference) && !surroundings.exists(reference)) {
          (isOwn(one) ? own : ofLibraries)
              .computeIfAbsent(reference, unused -> new TreeSet<>())
              .add(one.shownName());
        }
      }
    }
    if (!own.isEmpty()) {
      findings.refuse(
          "class.missing",
          "It needs classes that are not there: %s.".formatted(shown(own)),
          "A module has the JDK, Jakarta EE, the core's API and what is in its own JAR.",
          "Build it against this portal's portal-core; put a library that it needs into its JAR.");
    }
    if (!ofLibraries.isEmpty()) {
      findings.warn(
          "class.missing-optional",
          "Libraries in it name classes that are not there: %s.".formatted(shown(ofLibraries)),
          "Many libraries do so for what they only use where it is there.",
          "Nothing, if the trial passes.");
    }
  }

  private boolean isOwn(ClassFacts one) {
    return one.packageName().equals(basePackage) || one.packageName().startsWith(basePackage + "/");
  }

  private void judgeMembers() {
    Set<String> missing = new TreeSet<>();
    for (ClassFacts one : classes.all()) {
      for (ClassFacts.Member member : one.members()) {
        if (member.owner().startsWith(PORTAL) && !exists(member.owner(), member)) {
          missing.add(member.shown());
        }
      }
    }
    if (!missing.isEmpty()) {
      findings.refuse(
          "class.member",
          "It uses what this portal's core does not have, or has in another form: %s."
              .formatted(Names.few(missing)),
          "",
          "Build it against this portal's portal-core, or take a release of the module for it.");
    }
  }

  /** What can't be followed to the end is taken to be there. */
  private boolean exists(String owner, ClassFacts.Member member) {
    return surroundings
        .portalClass(owner)
        .map(
            found ->
                found.has(member)
                    || found.above().stream().anyMatch(above -> existsAbove(above, member)))
        .orElse(true);
  }

  private boolean existsAbove(String above, ClassFacts.Member member) {
    return surroundings.portalClass(above).isPresent()
        ? exists(above, member)
        : existsInPlatform(above, member);
  }

  private static boolean existsInPlatform(String name, ClassFacts.Member member) {
    try {
      Class<?> type =
          Class.forName(name.replace('/', '.'), false, ClassLoader.getPlatformClassLoader());
      Collection<Method> methods = new ArrayList<>(Arrays.asList(type.getMethods()));
      for (Class<?> level = type; level != null; level = level.getSuperclass()) {
        methods.addAll(Arrays.asList(level.getDeclaredMethods()));
      }
      return methods.stream().anyMatch(method -> method.getName().equals(member.name()));
    } catch (ClassNotFoundException e) {
      return true; // of the server, or missing altogether, which is said elsewhere
    }
  }
}
