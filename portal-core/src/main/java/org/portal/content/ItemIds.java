package org.portal.content;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes ids of items without asking the database: 42 bits of milliseconds since 1970 and 21 random
 * bits, always growing within one node, so that several nodes need no common sequence.
 */
public final class ItemIds {

  private static final int RANDOM_BITS = 21;
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final AtomicLong LAST = new AtomicLong();

  private ItemIds() {}

  /** An id for a new item. */
  public static long next() {
    long candidate = (System.currentTimeMillis() << RANDOM_BITS) | RANDOM.nextInt(1 << RANDOM_BITS);
    return LAST.updateAndGet(last -> Math.max(last + 1, candidate));
  }

  /** When the item of that id was made. */
  public static Instant madeAt(long id) {
    return Instant.ofEpochMilli(id >>> RANDOM_BITS);
  }
}
