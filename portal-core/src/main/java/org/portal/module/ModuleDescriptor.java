package org.portal.module;

import java.util.List;
import java.util.Set;

/**
 * A module as it declared itself; immutable.
 *
 * @param id its name
 * @param requiredCore the versions of the core's API that it works with
 * @param requirements the other modules that it needs
 * @param sections its sections, at least one
 * @param persistentClasses JPA classes of its own beside its content types
 * @param settings what an operator may set
 * @param hosts the hosts outside the portal that it connects to
 * @param roles the roles of those who fill it, at least one
 */
public record ModuleDescriptor(
    String id,
    VersionRange requiredCore,
    List<ModuleRequirement> requirements,
    List<SectionDescriptor> sections,
    Set<Class<?>> persistentClasses,
    List<DeclaredSetting> settings,
    Set<String> hosts,
    List<EditorialRole> roles) {}
