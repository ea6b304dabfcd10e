package org.portal.module;

import java.io.Serial;

/** Thrown when a module failed while it was asked for something; already counted and logged. */
public final class ModuleFaultException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final String moduleId;
  private final boolean late;

  ModuleFaultException(String moduleId, String what, Throwable cause) {
    super("Module " + moduleId + " failed, " + what, cause);
    this.moduleId = moduleId;
    this.late = false;
  }

  private ModuleFaultException(String moduleId, String what) {
    super("Module " + moduleId + " gave no answer in time, " + what);
    this.moduleId = moduleId;
    this.late = true;
  }

  static ModuleFaultException late(String moduleId, String what) {
    return new ModuleFaultException(moduleId, what);
  }

  /** The module that failed. */
  public String moduleId() {
    return moduleId;
  }

  /** Whether it gave no answer in time; else it threw. */
  public boolean isLate() {
    return late;
  }
}
