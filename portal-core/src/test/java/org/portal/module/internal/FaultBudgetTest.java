package org.portal.module.internal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class FaultBudgetTest {

  private final AtomicLong nanoTime = new AtomicLong();
  private final FaultBudget budget = new FaultBudget(nanoTime::get);

  private boolean failTimes(int times) {
    boolean usedUp = false;
    for (int time = 0; time < times; time++) {
      usedUp = budget.failed();
    }
    return usedUp;
  }

  @Test
  void aFewFaultsAreAllowed() {
    assertFalse(failTimes(FaultBudget.FAULTS - 1));
  }

  @Test
  void nothingButFaultsUsesItUp() {
    assertTrue(failTimes(FaultBudget.FAULTS));
  }

  @Test
  void oneBadAddressAmongManyGoodOnesDoesNot() {
    for (int time = 0; time < 100; time++) {
      budget.succeeded();
    }
    assertFalse(failTimes(50));
  }

  @Test
  void oldFaultsAreForgotten() {
    failTimes(FaultBudget.FAULTS - 1);
    nanoTime.addAndGet((FaultBudget.WINDOW_SECONDS + 1) * 1_000_000_000L);
    assertFalse(failTimes(FaultBudget.FAULTS - 1));
  }
}
