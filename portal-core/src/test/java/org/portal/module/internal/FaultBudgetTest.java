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
    for (int time = 0; time < 50; time++) {
      budget.succeeded();
      budget.succeeded();
      assertFalse(budget.failed());
    }
  }

  @Test
  void aBusyModuleThatHasBrokenIsOutSoon() {
    for (int time = 0; time < 500; time++) {
      budget.succeeded();
    }
    assertFalse(failTimes(FaultBudget.FAULTS - 1));
    assertTrue(failTimes(1));
  }

  @Test
  void oldFaultsAreForgotten() {
    failTimes(FaultBudget.FAULTS - 1);
    nanoTime.addAndGet((FaultBudget.WINDOW_SECONDS + 1) * 1_000_000_000L);
    assertFalse(failTimes(FaultBudget.FAULTS - 1));
  }
}
