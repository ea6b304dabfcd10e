package org.portal.content.field;

import java.io.Serial;
import java.util.List;

/**
 * Thrown when what was typed is no value of its field. The message is a key of the message bundles
 * and says what was typed, what is allowed and what to do.
 */
public final class NotUnderstoodException extends Exception {

  @Serial private static final long serialVersionUID = 1L;

  private final String part;
  private final transient List<Object> arguments;

  /**
   * @param part the part of the value that is wrong, empty for all of it
   * @param messageKey a message of the core or of the module
   * @param arguments what stands in its places
   */
  public NotUnderstoodException(String part, String messageKey, Object... arguments) {
    super(messageKey);
    this.part = part;
    this.arguments = List.of(arguments);
  }

  /** The part of the value that is wrong, empty for all of it. */
  public String part() {
    return part;
  }

  /** The key of the sentence. */
  public String messageKey() {
    return getMessage();
  }

  /** What stands in its places. */
  public Object[] arguments() {
    return arguments.toArray();
  }
}
