package org.portal.launcher.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.portal.launcher.check.Change.Difference;
import org.portal.launcher.check.Change.Kind;
import org.portal.launcher.check.descriptor.DeclaredModule;

/** What a module brings, beside the installed version of it. */
final class Changes {
  private final Neighbour candidate;
  private final Optional<Neighbour> installed;
  private final List<Change> changes = new ArrayList<>();

  private Changes(Neighbour candidate, Optional<Neighbour> installed) {
    this.candidate = candidate;
    this.installed = installed;
  }

  static List<Change> of(Neighbour candidate, Optional<Neighbour> installed) {
    return new Changes(candidate, installed).all();
  }

  private List<Change> all() {
    compare(Kind.SECTION, declared(Changes::sections));
    compare(Kind.PAGE, declared(Changes::pages));
    compare(Kind.CONTENT_TYPE, declared(Changes::types));
    compare(Kind.TABLE, Neighbour::tables);
    compare(Kind.PERMISSION, declared(DeclaredModule::permissions));
    compare(Kind.SETTING, declared(DeclaredModule::settings));
    compare(Kind.HOST, declared(DeclaredModule::hosts));
    compare(
        Kind.REQUIREMENT,
        declared(
            module ->
                module.requirements().stream()
                    .map(need -> need.module() + " " + need.versions())
                    .toList()));
    return List.copyOf(changes);
  }

  private static Function<Neighbour, Collection<String>> declared(
      Function<DeclaredModule, Collection<String>> names) {
    return neighbour -> names.apply(neighbour.declared());
  }

  private static List<String> sections(DeclaredModule module) {
    return module.sections().stream().map(section -> "/" + section.id()).toList();
  }

  private static List<String> pages(DeclaredModule module) {
    List<String> pages = new ArrayList<>();
    for (DeclaredModule.Section section : module.sections()) {
      pages.add("/" + section.id() + "/" + section.itemPath());
      section.pages().stream()
          .map(page -> page.isEmpty() ? "" : "/" + page)
          .forEach(page -> pages.add("/" + section.id() + page));
    }
    return pages;
  }

  private static List<String> types(DeclaredModule module) {
    return module.sections().stream().map(DeclaredModule.Section::type).toList();
  }

  private void compare(Kind kind, Function<Neighbour, ? extends Collection<String>> names) {
    Set<String> now = new TreeSet<>(names.apply(candidate));
    Set<String> before = new TreeSet<>();
    installed.ifPresent(one -> before.addAll(names.apply(one)));
    Set<String> all = new TreeSet<>(now);
    all.addAll(before);
    for (String name : all) {
      changes.add(new Change(kind, name, difference(now.contains(name), before.contains(name))));
    }
  }

  private static Difference difference(boolean now, boolean before) {
    if (now) {
      return before ? Difference.SAME : Difference.ADDED;
    }
    return Difference.REMOVED;
  }
}
