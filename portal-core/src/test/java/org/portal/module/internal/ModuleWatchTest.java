package org.portal.module.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.portal.module.ModuleFault;

class ModuleWatchTest {

  private static final Duration LIMIT = Duration.ofSeconds(4);
  private static final ModuleFault FAULT = new ModuleFault(Instant.EPOCH, "page", "x", List.of());

  private final ModuleWatch watch = new ModuleWatch();

  private OverdueCalls.Call begin() {
    return watch.begin("page", LIMIT, Duration.ZERO).orElseThrow();
  }

  @Test
  void aCallIsMeasuredAndItsPlaceGivenBack() {
    byte[] answer = watch.measured(begin(), () -> new byte[4_000_000]).result();
    assertEquals(4_000_000, answer.length);
    assertEquals(1, watch.figures().calls());
    assertTrue(watch.figures().allocatedBytes() >= 4_000_000, "memory of the call");
    assertEquals(0, watch.figures().running());
  }

  @Test
  void aCallThatThrowsGivesItsPlaceBackToo() {
    OverdueCalls.Call call = begin();
    assertThrows(
        IllegalStateException.class,
        () ->
            watch.measured(
                call,
                () -> {
                  throw new IllegalStateException();
                }));
    assertEquals(0, watch.figures().running());
    assertEquals(1, watch.figures().calls());
  }

  @Test
  void thereAreOnlySoManyPlacesAndRejectionIsNoFault() {
    for (int number = 0; number < ModuleWatch.MOST_CALLS; number++) {
      begin();
    }
    assertTrue(watch.begin("page", LIMIT, Duration.ZERO).isEmpty());
    assertEquals(1, watch.figures().rejected());
    assertEquals(0, watch.figures().faults());
  }

  @Test
  void requestsThatWaitHavePlacesOfTheirOwn() {
    for (int number = 0; number < ModuleWatch.MOST_REQUESTS; number++) {
      assertTrue(watch.enterRequest());
    }
    assertFalse(watch.enterRequest());
    watch.leaveRequest();
    assertTrue(watch.enterRequest());
  }

  @Test
  void aModuleThatComesBackIsAskedOnceFirstAndIsOutWithItsFirstFault() {
    watch.comeBack();
    OverdueCalls.Call probe = begin();
    assertTrue(watch.begin("page", LIMIT, Duration.ZERO).isEmpty(), "one call first");
    watch.abandon(probe);
    assertTrue(watch.failed(FAULT));
  }

  @Test
  void oneGoodCallOpensAllPlaces() {
    watch.comeBack();
    watch.measured(begin(), () -> "well");
    watch.succeeded("page");
    begin();
    begin();
    assertEquals(2, watch.figures().running());
  }

  @Test
  void thePausesGrow() {
    Instant first = watch.nextTrial();
    Instant second = watch.nextTrial();
    long between = Duration.between(first, second).toMillis();
    assertTrue(between >= Rest.FIRST.toMillis() && between < Rest.FIRST.toMillis() + 5_000);
    for (int trial = 0; trial < 50; trial++) {
      watch.nextTrial();
    }
    assertTrue(watch.nextTrial().isBefore(Instant.now().plus(Rest.LONGEST).plusSeconds(1)));
  }

  @Test
  void whatAnAdministratorTriesAgainBeginsAnew() {
    watch.comeBack();
    watch.forgive();
    assertFalse(watch.failed(FAULT));
    begin();
    begin();
    assertEquals(2, watch.figures().running());
  }
}
