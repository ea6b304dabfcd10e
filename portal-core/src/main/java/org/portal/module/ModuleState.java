package org.portal.module;

/** What a module is doing. */
public enum ModuleState {
  /** On: visitors see it. */
  ENABLED,
  /** Switched off by an administrator; its data stays. */
  DISABLED,
  /** Taken out by the portal because of a fault. */
  FAILED
}
