package org.portal.module;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a module says of itself while {@link PortalModule#describe} runs; not for use afterwards.
 */
public final class ModuleDescription {

  private String id = "";
  private String requiredCore = CoreVersion.CURRENT.numbers().get(0).toString();
  private final List<Requirement> requirements = new ArrayList<>();
  private final List<SectionDescription> sections = new ArrayList<>();
  private final Set<Class<?>> persistentClasses = new LinkedHashSet<>();
  private final List<DeclaredSetting> settings = new ArrayList<>();
  private final Set<String> hosts = new LinkedHashSet<>();
  private final List<EditorialRole> roles = new ArrayList<>();

  /** A requirement as it was written; its versions may be no range. */
  record Requirement(String moduleId, String versions) {}

  /**
   * Names the module.
   *
   * @param moduleId lower-case letters, digits and hyphens, at most 40 characters, beginning with a
   *     letter; also the folder of its messages ({@code <id>/messages.properties}) and of its
   *     migrations ({@code db/migration/<id>})
   * @return this
   */
  public ModuleDescription id(String moduleId) {
    this.id = moduleId;
    return this;
  }

  /**
   * States which versions of the core's API the module works with.
   *
   * @param versions a major version such as {@code "1"}, or a range such as {@code "[1.2,2.0)"};
   *     see {@link VersionRange}
   * @return this
   */
  public ModuleDescription requiresCore(String versions) {
    this.requiredCore = versions;
    return this;
  }

  /**
   * States that the module can't do without another one.
   *
   * @param moduleId the other module's id
   * @param versions which versions of it will do, for example {@code "[1.0,2.0)"}
   * @return this
   */
  public ModuleDescription requires(String moduleId, String versions) {
    requirements.add(new Requirement(moduleId, versions));
    return this;
  }

  /**
   * Declares something that an operator may set for this module.
   *
   * @param name lower-case letters, digits and hyphens, at most 40 characters, beginning with a
   *     letter; the operator writes it as {@code portal.module.<module>.<name>}
   * @param defaultValue what holds until it is set, never null, may be empty
   * @return this
   */
  public ModuleDescription setting(String name, String defaultValue) {
    settings.add(new DeclaredSetting(name, defaultValue));
    return this;
  }

  /**
   * Declares hosts outside the portal that the module connects to, so that administrators know and
   * can open their firewall. It is a statement, not a permission: nothing else is hindered.
   *
   * @param hostNames names of hosts, with a port if it is not the usual one, for example {@code
   *     "data.example.org"} or {@code "data.example.org:8443"}
   * @return this
   */
  public ModuleDescription connectsTo(String... hostNames) {
    hosts.addAll(List.of(hostNames));
    return this;
  }

  /**
   * Adds a section: a part of the portal with an address, an entry in the menu and pages of its
   * own.
   *
   * @param sectionId the section's address below the language, for example {@code "news"}; unique
   *     in the portal
   * @return the section, to be described further
   */
  public SectionDescription section(String sectionId) {
    SectionDescription section = new SectionDescription(sectionId);
    sections.add(section);
    return section;
  }

  /**
   * Adds JPA classes of the module's own (entities, embeddables, converters) beside its content
   * types, which are known from the sections.
   *
   * @param classes annotated classes of this module
   * @return this
   */
  public ModuleDescription persists(Class<?>... classes) {
    persistentClasses.addAll(List.of(classes));
    return this;
  }

  /**
   * Declares a role for the people who fill the module; nobody else may, but administrators. A
   * module that declares none has the role {@code editor} with all rights.
   *
   * @param name lower-case letters and hyphens; its words are the message {@code role.<name>},
   *     which the portal has for {@code editor} and {@code author}
   * @param rights what who has it may do to all content of the module
   * @return this
   */
  public ModuleDescription role(String name, EditorialRight... rights) {
    roles.add(new EditorialRole(name, Set.of(rights)));
    return this;
  }

  /**
   * Finishes the description.
   *
   * @return the immutable descriptor
   * @throws InvalidModuleException with every fault that was found, in one message
   */
  public ModuleDescriptor toDescriptor() {
    return new DescriptorCheck(this).descriptor();
  }

  /** The id as given so far, perhaps one that can't be accepted; empty until it is given. */
  public String id() {
    return id;
  }

  /** The versions of the core's API as given so far, perhaps no range at all. */
  public String requiredCore() {
    return requiredCore;
  }

  List<Requirement> requirements() {
    return requirements;
  }

  List<SectionDescription> sections() {
    return sections;
  }

  Set<Class<?>> persistentClasses() {
    return persistentClasses;
  }

  List<DeclaredSetting> settings() {
    return settings;
  }

  Set<String> hosts() {
    return hosts;
  }

  List<EditorialRole> roles() {
    return roles;
  }
}
