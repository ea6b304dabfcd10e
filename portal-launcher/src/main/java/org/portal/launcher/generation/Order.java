package org.portal.launcher.generation;

import java.util.Locale;
import java.util.Optional;

/** What a supervisor tells its generation, one line each. */
public enum Order {
  /** Take no new connection, finish what is under way, and end. */
  DRAIN,
  /** Let visitors in. */
  OPEN,
  /** Leave the data alone: show what is kept, and ask visitors to come again for the rest. */
  HOLD,
  /** Go on as before {@link #HOLD}. */
  RESUME;

  /** The line without its end. */
  public String line() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Reads a line; empty when it is no order. */
  public static Optional<Order> parse(String line) {
    for (Order order : values()) {
      if (order.line().equals(line)) {
        return Optional.of(order);
      }
    }
    return Optional.empty();
  }
}
