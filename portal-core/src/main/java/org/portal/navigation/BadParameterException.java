package org.portal.navigation;

import java.io.Serial;

/** Thrown when a known query parameter has an impossible value; answered by a 400 page. */
public final class BadParameterException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final String parameter;

  /**
   * @param parameter the parameter's name
   * @param value what was given
   */
  public BadParameterException(String parameter, String value) {
    super("The parameter \"" + parameter + "\" can't be \"" + value + "\"");
    this.parameter = parameter;
  }

  /** The parameter's name. */
  public String parameter() {
    return parameter;
  }
}
