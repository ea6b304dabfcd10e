package org.portal.module.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class BulkheadTest {

  private static final int MANY = 1_000;

  private final Bulkhead bulkhead = new Bulkhead(2, 1);

  private boolean enter() {
    return bulkhead.enter(MANY, Duration.ZERO);
  }

  @Test
  void theNextOneIsTurnedAwayAtOnce() {
    assertTrue(enter());
    assertTrue(enter());
    assertFalse(enter());
    bulkhead.leave();
    assertTrue(enter());
  }

  @Test
  void whoHasPatienceGetsThePlaceThatBecomesFree() throws Exception {
    enter();
    enter();
    CompletableFuture<Boolean> waiting =
        CompletableFuture.supplyAsync(() -> bulkhead.enter(MANY, Duration.ofSeconds(10)));
    bulkhead.leave();
    assertTrue(waiting.get(10, TimeUnit.SECONDS));
    assertEquals(2, bulkhead.inside());
  }

  @Test
  void patienceEnds() {
    enter();
    enter();
    assertFalse(bulkhead.enter(MANY, Duration.ofMillis(20)));
    assertEquals(2, bulkhead.inside());
  }

  @Test
  void itCanBeNarrowed() {
    assertTrue(bulkhead.enter(1, Duration.ZERO));
    assertFalse(bulkhead.enter(1, Duration.ZERO));
  }
}
