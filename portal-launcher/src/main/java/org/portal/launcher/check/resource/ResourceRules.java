package org.portal.launcher.check.resource;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.portal.launcher.check.Findings;
import org.portal.launcher.check.Names;
import org.portal.launcher.check.archive.ModuleArchive;

/** Judges where a module puts its pages, pictures and other files. */
public final class ResourceRules {
  private static final String WEB = "META-INF/resources/";

  /** Folders of the web application that the portal itself fills. */
  private static final List<String> PORTALS =
      List.of(
          "WEB-INF/portal/",
          "admin/",
          "portal-public/",
          "portal-admin/",
          "assets/portal/",
          "assets/admin/");

  private final ModuleArchive archive;
  private final String moduleId;
  private final Findings findings;

  /** Judges the files of a JAR. */
  public ResourceRules(ModuleArchive archive, String moduleId, Findings findings) {
    this.archive = archive;
    this.moduleId = moduleId;
    this.findings = findings;
  }

  /**
   * Finds all that is wrong.
   *
   * @param taken the files of others that everybody sees, by path, with their owners
   */
  public void judge(Map<String, String> taken) throws IOException {
    judgeDuplicates(taken);
    judgePlaces();
    judgeOpenViews();
    judgeMessages();
  }

  /** Whether a file may be there only once among all JARs, because it is found by its path. */
  public static boolean isShared(String path) {
    return !path.endsWith(".class")
        && (path.startsWith(WEB) || !path.startsWith("META-INF/"))
        && !path.matches("(?i)[^/]*(licen[cs]e|notice|about|readme|changelog)[^/]*");
  }

  private void judgeDuplicates(Map<String, String> taken) {
    Map<String, List<String>> byOwner = new TreeMap<>();
    for (String name : archive.names()) {
      if (isShared(name) && taken.containsKey(name)) {
        byOwner.computeIfAbsent(taken.get(name), unused -> new ArrayList<>()).add(name);
      }
    }
    byOwner.forEach(
        (owner, names) ->
            findings.refuse(
                "resource.duplicate",
                "It has files that are in %s already: %s.".formatted(owner, Names.few(names)),
                "Each file is there once; of two with one name, chance decides which one is shown.",
                "Put your own below WEB-INF/%s/ and assets/%s/ in META-INF/resources."
                    .formatted(moduleId, moduleId)));
  }

  private void judgePlaces() {
    Set<String> names = new TreeSet<>();
    for (String name : archive.names(WEB, "")) {
      String path = name.substring(WEB.length());
      if (PORTALS.stream().anyMatch(path::startsWith)) {
        names.add(path);
      }
    }
    if (!names.isEmpty()) {
      findings.refuse(
          "resource.portal",
          "It puts files into folders of the portal: %s.".formatted(Names.few(names)),
          "The portal's own folders are %s.".formatted(String.join(", ", PORTALS)),
          "Put views below WEB-INF/%s/ and pictures below assets/.".formatted(moduleId));
    }
  }

  /** A view outside of WEB-INF answers under its own name, without the portal around it. */
  private void judgeOpenViews() {
    Collection<String> views =
        archive.names(WEB, ".xhtml").stream()
            .map(name -> name.substring(WEB.length()))
            .filter(path -> !path.startsWith("WEB-INF/"))
            .filter(path -> PORTALS.stream().noneMatch(path::startsWith))
            .toList();
    if (!views.isEmpty()) {
      findings.warn(
          "resource.open-view",
          "Views can be asked for directly, past the portal's pages: %s."
              .formatted(Names.few(views)),
          "A view of a page lies below WEB-INF/; a composite component may lie outside.",
          "Ask the author to move them.");
    }
  }

  private void judgeMessages() throws IOException {
    String bundle = moduleId + "/messages";
    if (archive.text(bundle + ".properties").isEmpty()) {
      findings.refuse(
          "messages.missing",
          "It has no messages: there is no %s.properties.".formatted(bundle),
          "Every module names its sections and fields there, in every language of the portal.",
          "Add the file.");
    }
    for (String file : archive.names(bundle, ".properties")) {
      try {
        new Properties().load(new StringReader(archive.text(file).orElseThrow()));
      } catch (IllegalArgumentException e) {
        findings.refuse(
            "messages.broken",
            "%s can't be read: %s.".formatted(file, e.getMessage()),
            "Messages are written in UTF-8; a backslash is doubled.",
            "Correct the file.");
      }
    }
  }
}
