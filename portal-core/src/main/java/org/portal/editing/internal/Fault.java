package org.portal.editing.internal;

import java.util.List;

/**
 * What is wrong with what stands in an input.
 *
 * @param input the input's name
 * @param messageKey the sentence
 * @param arguments what stands in its places
 */
record Fault(String input, String messageKey, List<Object> arguments) {

  static Fault of(String input, String messageKey, Object... arguments) {
    return new Fault(input, messageKey, List.of(arguments));
  }

  Object[] places() {
    return arguments.toArray();
  }
}
