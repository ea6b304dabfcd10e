package org.portal.module.internal;

import java.io.Serial;

/** Thrown when a step of a module's start does not end, or fails in an unusual way. */
public final class ModuleStartException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  ModuleStartException(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
