package org.portal.module.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.portal.module.ModuleFigures;

class CallCountsTest {

  private final AtomicLong nanoTime = new AtomicLong();
  private final CallCounts counts = new CallCounts(nanoTime::get);

  private void minutesPass(int minutes) {
    nanoTime.addAndGet(Duration.ofMinutes(minutes).toNanos());
  }

  @Test
  void timeAndMemoryAreSummedUp() {
    counts.ended(Duration.ofMillis(20), 1_000);
    counts.ended(Duration.ofMillis(40), 3_000);
    ModuleFigures figures = counts.figures(0, 0);
    assertEquals(2, figures.calls());
    assertEquals(60, figures.milliseconds());
    assertEquals(2_000, figures.allocatedPerCall());
    assertEquals(40, figures.slowest());
  }

  @Test
  void theTimeOfNearlyAllIsKnownWithinItsBound() {
    for (int call = 0; call < 95; call++) {
      counts.ended(Duration.ofMillis(80), 0);
    }
    for (int call = 0; call < 5; call++) {
      counts.ended(Duration.ofSeconds(9), 0);
    }
    assertEquals(100, counts.figures(0, 0).within(95));
    assertEquals(9_000, counts.figures(0, 0).within(99));
  }

  @Test
  void rejectedCallsAreNoFaults() {
    counts.rejected();
    assertEquals(1, counts.figures(0, 0).rejected());
    assertEquals(0, counts.figures(0, 0).faults());
    assertEquals(0, counts.figures(0, 0).calls());
  }

  @Test
  void eachFaultStandsInItsMinuteAndAnHourIsKept() {
    counts.failed();
    minutesPass(2);
    counts.failed();
    counts.failed();
    var hour = counts.figures(0, 0).lastHour();
    assertEquals(3, hour.size());
    assertEquals(1, hour.get(0).faults());
    assertEquals(2, hour.get(2).faults());
    minutesPass(100);
    assertEquals(60, counts.figures(0, 0).lastHour().size());
    assertEquals(
        0, counts.figures(0, 0).lastHour().stream().mapToLong(ModuleFigures.Minute::faults).sum());
    assertEquals(3, counts.figures(0, 0).faults());
  }
}
