package org.portal.module;

/**
 * Fired (as a CDI event) on the node where it happens, when a module was taken out because of its
 * faults and will be tried again, or came back. Observers must not take long: visitors wait.
 *
 * @param moduleId the module
 * @param isOut whether it is out now
 * @param reason why; empty when it came back
 */
public record ModuleRested(String moduleId, boolean isOut, String reason) {}
