package org.portal.module;

/** Fired (as a CDI event) when a module has come, gone or failed, or the order has changed. */
public record ModulesChanged() {}
