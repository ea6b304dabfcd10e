package org.portal.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ItemIdsTest {

  @Test
  void growAndNeverRepeat() {
    Set<Long> seen = new HashSet<>();
    long last = 0;
    for (int count = 0; count < 10_000; count++) {
      long next = ItemIds.next();
      assertTrue(next > last);
      seen.add(next);
      last = next;
    }
    assertEquals(10_000, seen.size());
  }
}
