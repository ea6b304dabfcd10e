package org.portal.module;

import java.util.List;
import java.util.Set;

/**
 * A module as it declared itself; immutable.
 *
 * @param id its name
 * @param requiredCore the major version of the core's API that it was written for
 * @param sections its sections, at least one
 * @param persistentClasses JPA classes of its own beside its content types
 * @param roles the roles of those who fill it, at least one
 */
public record ModuleDescriptor(
    String id,
    String requiredCore,
    List<SectionDescriptor> sections,
    Set<Class<?>> persistentClasses,
    List<EditorialRole> roles) {}
