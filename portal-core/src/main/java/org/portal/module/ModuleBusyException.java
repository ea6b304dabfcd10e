package org.portal.module;

import java.io.Serial;

/**
 * Thrown when a module was not asked, because as many calls as it may have are under way or it is
 * out. That is no fault of the call: show what was kept, or a placeholder.
 */
public final class ModuleBusyException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  ModuleBusyException(String moduleId, String what) {
    super("Module " + moduleId + " is not asked for " + what + ": too many calls are under way");
  }
}
