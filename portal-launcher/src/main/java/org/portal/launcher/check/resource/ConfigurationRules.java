package org.portal.launcher.check.resource;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.portal.launcher.check.Findings;
import org.portal.launcher.check.Names;
import org.portal.launcher.check.archive.ModuleArchive;
import org.portal.launcher.check.classes.ClassFacts;
import org.portal.launcher.check.classes.TakeoverRules;

/** Judges files by which a JAR configures the server, the web application or a library. */
public final class ConfigurationRules {
  private static final String META = "META-INF/";
  private static final String SERVICES = META + "services/";

  /** What a fragment may have without reaching beyond its own addresses. */
  private static final Set<String> FRAGMENT =
      Set.of(
          "name",
          "ordering",
          "display-name",
          "description",
          "servlet",
          "servlet-mapping",
          "filter",
          "filter-mapping");

  private static final Set<String> FACES =
      Set.of(
          "name",
          "ordering",
          "component",
          "converter",
          "validator",
          "behavior",
          "description",
          "faces-config-extension");

  /** Files that configure something for everybody. */
  private static final Pattern SERVER_FILES =
      Pattern.compile(
          "META-INF/(persistence|ejb-jar|glassfish-[a-z-]+|payara-[a-z-]+|validation|orm|application"
              + "|web)\\.xml|META-INF/microprofile-config\\.properties|META-INF/context\\.xml");

  /** Interfaces whose implementations somebody else calls. */
  private static final Pattern FOREIGN_SERVICES =
      Pattern.compile(
          "(jakarta|javax|java|com\\.sun|org\\.glassfish|fish\\.payara|org\\.jboss|org\\.eclipse"
              + "|org\\.flywaydb|org\\.h2|org\\.postgresql|org\\.hibernate|org\\.omnifaces"
              + "|org\\.primefaces)\\..*");

  private static final Set<String> BEAN_ANNOTATIONS =
      Set.of(
          "jakarta/enterprise/context/ApplicationScoped",
          "jakarta/enterprise/context/RequestScoped",
          "jakarta/enterprise/context/SessionScoped",
          "jakarta/enterprise/context/ConversationScoped",
          "jakarta/enterprise/context/Dependent",
          "jakarta/ejb/Singleton",
          "jakarta/ejb/Stateless");

  private final ModuleArchive archive;
  private final String moduleId;
  private final Findings findings;

  /** Judges the files of a JAR. */
  public ConfigurationRules(ModuleArchive archive, String moduleId, Findings findings) {
    this.archive = archive;
    this.moduleId = moduleId;
    this.findings = findings;
  }

  /** Finds all that is wrong. */
  public void judge(ClassFacts descriptor) throws IOException {
    judgeServerFiles();
    judgeServices();
    judgeFragment();
    judgeFaces();
    judgeBeans(descriptor);
  }

  private void judgeServerFiles() {
    List<String> files =
        archive.names().stream().filter(name -> SERVER_FILES.matcher(name).matches()).toList();
    if (!files.isEmpty()) {
      findings.refuse(
          "takeover.configuration",
          "It brings configuration for the whole portal: %s.".formatted(Names.few(files)),
          "A module is configured by its descriptor alone; its persistence unit is made from that.",
          "Remove the files.");
    }
  }

  private void judgeServices() {
    Set<String> services = new TreeSet<>();
    for (String file : archive.names(SERVICES, "")) {
      String service = file.substring(SERVICES.length());
      if (FOREIGN_SERVICES.matcher(service).matches()) {
        services.add(service);
      }
    }
    if (!services.isEmpty()) {
      findings.refuse(
          "takeover.service",
          "It registers itself with the server or a library for: %s."
              .formatted(Names.few(services)),
          "A module is called by the portal's core only.",
          "Remove the files below %s.".formatted(SERVICES));
    }
  }

  private void judgeFragment() throws IOException {
    String file = META + "web-fragment.xml";
    Optional<XmlFile> fragment = xml(file);
    if (fragment.isEmpty()) {
      return;
    }
    for (String kind : List.of("filter", "servlet")) {
      if (fragment.get().children().contains(kind)
          || fragment.get().children().contains(kind + "-mapping")) {
        List<String> patterns =
            new ArrayList<>(fragment.get().texts(kind + "-mapping", "url-pattern"));
        fragment
            .get()
            .texts("filter-mapping", "servlet-name")
            .forEach(name -> patterns.add("servlet " + name));
        String names = String.join(", ", fragment.get().texts(kind + "-mapping", kind + "-name"));
        TakeoverRules.judgeAddresses(kind, names + " of " + file, patterns, findings, moduleId);
      }
    }
    refuseOthers(file, fragment.get(), FRAGMENT);
  }

  private void judgeFaces() throws IOException {
    for (String file : archive.names(META, "faces-config.xml")) {
      Optional<XmlFile> faces = xml(file);
      if (faces.isPresent()) {
        refuseOthers(file, faces.get(), FACES);
      }
    }
  }

  private void refuseOthers(String file, XmlFile xml, Set<String> allowed) {
    Set<String> others = new TreeSet<>(xml.children());
    others.removeAll(allowed);
    if (!others.isEmpty()) {
      findings.refuse(
          "takeover.configuration",
          "%s configures the whole portal with: %s.".formatted(file, Names.few(others)),
          "Allowed there are: %s.".formatted(String.join(", ", new TreeSet<>(allowed))),
          "Remove these elements.");
    }
  }

  private void judgeBeans(ClassFacts descriptor) throws IOException {
    String file = META + "beans.xml";
    Optional<XmlFile> beans = xml(file);
    String mode = beans.map(xml -> xml.attribute("bean-discovery-mode")).orElse("annotated");
    if (mode.equals("none")) {
      findings.refuse(
          "descriptor.hidden",
          "%s says that it has no beans, so the portal does not find %s."
              .formatted(file, descriptor.shownName()),
          "The mode is \"annotated\", which also holds without the file.",
          "Remove the file.");
    } else if (!mode.equals("all")
        && descriptor.annotations().stream()
            .noneMatch(annotation -> BEAN_ANNOTATIONS.contains(annotation.type()))) {
      findings.refuse(
          "descriptor.no-bean",
          "%s implements PortalModule, but is no bean, so the portal does not find it."
              .formatted(descriptor.shownName()),
          "The descriptor has a scope.",
          "Annotate it with @ApplicationScoped.");
    }
  }

  private Optional<XmlFile> xml(String file) throws IOException {
    Optional<byte[]> bytes = archive.bytes(file);
    if (bytes.isEmpty() || bytes.get().length == 0) {
      return Optional.empty();
    }
    try {
      return Optional.of(XmlFile.read(bytes.get()));
    } catch (IOException e) {
      findings.refuse(
          "resource.xml",
          "%s is no sound XML: %s.".formatted(file, e.getMessage()),
          "Entities and document types are not read either.",
          "Correct or remove it.");
      return Optional.empty();
    }
  }
}
