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
  private String requiredCore = CoreVersion.CURRENT;
  private final List<SectionDescription> sections = new ArrayList<>();
  private final Set<Class<?>> persistentClasses = new LinkedHashSet<>();
  private final List<EditorialRole> roles = new ArrayList<>();

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
   * States which major version of the core's API the module was written for.
   *
   * @param majorVersion for example {@code "1"}
   * @return this
   */
  public ModuleDescription requiresCore(String majorVersion) {
    this.requiredCore = majorVersion;
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
    return new DescriptorCheck(id, requiredCore, sections, persistentClasses, roles).descriptor();
  }
}
