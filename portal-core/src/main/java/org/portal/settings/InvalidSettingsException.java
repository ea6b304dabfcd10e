package org.portal.settings;

import java.io.Serial;
import java.util.List;

/** Thrown when settings are wrong; the message names each and what is allowed. */
public final class InvalidSettingsException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  InvalidSettingsException(List<String> faults) {
    super(String.join(" ", faults));
  }
}
