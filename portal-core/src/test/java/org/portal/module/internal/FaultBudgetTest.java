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
  void oldFaultsOfAModuleThatWorksAreForgotten() {
    failTimes(FaultBudget.FAULTS - 1);
    minutesPass(2);
    budget.succeeded();
    assertFalse(failTimes(FaultBudget.FAULTS - 1));
  }

  @Test
  void aModuleThatIsHardlyVisitedAndAlwaysFailsIsNoticed() {
    boolean usedUp = false;
    for (int visit = 0; visit < FaultBudget.FAULTS; visit++) {
      assertFalse(usedUp);
      minutesPass(90);
      usedUp = budget.failed();
    }
    assertTrue(usedUp);
  }

  @Test
  void aCleanSlateForgetsAll() {
    failTimes(FaultBudget.FAULTS - 1);
    budget.clear();
    assertFalse(failTimes(FaultBudget.FAULTS - 1));
  }

  private void minutesPass(int minutes) {
    nanoTime.addAndGet(minutes * 60_000_000_000L);
  }
}
