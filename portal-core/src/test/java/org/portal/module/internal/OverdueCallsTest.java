package org.portal.module.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class OverdueCallsTest {

  private static final Duration LIMIT = Duration.ofSeconds(4);

  private final AtomicLong nanoTime = new AtomicLong();
  private final OverdueCalls calls = new OverdueCalls(nanoTime::get);

  private void pass(Duration time) {
    nanoTime.addAndGet(time.toNanos());
    calls.newlyOverdue();
  }

  @Test
  void callsThatEndInTimeAreNeverTooMany() {
    for (int number = 0; number < 100; number++) {
      calls.begin("page", LIMIT).ended();
    }
    pass(LIMIT.multipliedBy(2));
    assertFalse(calls.areTooMany());
  }

  @Test
  void aFewThatHangAreEnough() {
    for (int number = 1; number < OverdueCalls.MOST; number++) {
      calls.begin("page", LIMIT);
    }
    OverdueCalls.Call last = calls.begin("page", LIMIT.plusSeconds(1));
    pass(LIMIT.plusMillis(1));
    assertFalse(calls.areTooMany());
    pass(Duration.ofSeconds(1));
    assertTrue(calls.areTooMany());
    last.ended();
    assertFalse(calls.areTooMany(), "one that ends after all makes room");
  }

  @Test
  void aCallIsSaidToBeOverdueOnce() {
    OverdueCalls.Call call = calls.begin("page", LIMIT);
    assertTrue(call.timeIsUp());
    assertFalse(call.timeIsUp());
    nanoTime.addAndGet(LIMIT.toNanos() + 1);
    assertTrue(calls.newlyOverdue().isEmpty());
  }

  @Test
  void aCallWhoseTimeIsUpAfterItHasEndedCountsNoMore() {
    for (int number = 0; number < 100; number++) {
      OverdueCalls.Call call = calls.begin("page", LIMIT);
      call.ended();
      call.timeIsUp();
    }
    assertFalse(calls.areTooMany());
  }

  @Test
  void theSlowTeasersOfOnePageAreNoSignOfHanging() {
    for (int section = 0; section < 4; section++) {
      calls.begin("teaser " + section, LIMIT);
    }
    pass(LIMIT.multipliedBy(10));
    assertEquals(Optional.empty(), calls.hanging());
  }

  @Test
  void callsOfTwoMomentsThatDoNotEndAre() {
    calls.begin("page a", LIMIT);
    nanoTime.addAndGet(Duration.ofSeconds(2).toNanos());
    OverdueCalls.Call second = calls.begin("page b", LIMIT);
    pass(LIMIT.plusMillis(1));
    assertEquals(Optional.of("page a"), calls.hanging());
    second.ended();
    assertEquals(Optional.empty(), calls.hanging(), "one of them was only slow");
  }

  @Test
  void aLittleLateIsNotHanging() {
    calls.begin("page a", LIMIT);
    nanoTime.addAndGet(Duration.ofSeconds(1).toNanos());
    calls.begin("page b", LIMIT);
    pass(LIMIT.plusMillis(1));
    assertEquals(2, calls.count());
    assertEquals(Optional.empty(), calls.hanging());
  }
}
