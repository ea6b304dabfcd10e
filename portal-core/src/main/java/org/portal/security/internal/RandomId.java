package org.portal.security.internal;

import java.security.SecureRandom;

/** Makes ids of rows without asking the database. */
final class RandomId {

  private static final SecureRandom RANDOM = new SecureRandom();

  private RandomId() {}

  static long next() {
    return RANDOM.nextLong() & Long.MAX_VALUE;
  }
}
