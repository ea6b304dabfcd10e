package org.portal.layout.weave;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Rolls of a die that depend on a seed alone: FNV-1a over the seed's UTF-8 bytes starts a
 * xorshift32. Integers only, so that every implementation rolls the same.
 */
final class Dice {

  private static final int WARM_UP_ROLLS = 8;

  private int state;

  Dice(String seed) {
    int hash = 0x811C9DC5;
    for (byte value : seed.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (value & 0xFF)) * 0x01000193;
    }
    state = hash == 0 ? 1 : hash;
    for (int roll = 0; roll < WARM_UP_ROLLS; roll++) {
      below(2);
    }
  }

  /** The next roll: 0 up to, but not including, the limit. */
  int below(int limit) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return Integer.remainderUnsigned(state, limit);
  }

  /** One of the items. */
  <T> T pick(List<T> items) {
    return items.get(below(items.size()));
  }

  /** One of the numbers. */
  int pick(int... numbers) {
    return numbers[below(numbers.length)];
  }
}
