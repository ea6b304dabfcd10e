package org.portal.module;

import java.io.Serial;

/** Thrown when a module failed while it was asked for something; already counted and logged. */
public final class ModuleFaultException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final String moduleId;

  ModuleFaultException(String moduleId, String what, Throwable cause) {
    super("Module " + moduleId + " failed, " + what, cause);
    this.moduleId = moduleId;
  }

  /** The module that failed. */
  public String moduleId() {
    return moduleId;
  }
}
