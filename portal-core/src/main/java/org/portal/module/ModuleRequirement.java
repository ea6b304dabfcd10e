package org.portal.module;

/**
 * Another module that a module can't do without.
 *
 * @param moduleId the other module's id
 * @param versions the versions of it that will do
 */
public record ModuleRequirement(String moduleId, VersionRange versions) {}
