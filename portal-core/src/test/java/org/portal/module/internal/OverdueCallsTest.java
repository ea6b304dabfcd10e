package org.portal.module.internal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OverdueCallsTest {

  private final OverdueCalls calls = new OverdueCalls();

  private List<OverdueCalls.Call> overdue(int count) {
    List<OverdueCalls.Call> begun = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      OverdueCalls.Call call = calls.begin();
      call.timeIsUp();
      begun.add(call);
    }
    return begun;
  }

  @Test
  void callsThatEndInTimeAreNeverTooMany() {
    for (int number = 0; number < 100; number++) {
      calls.begin().ended();
    }
    assertFalse(calls.areTooMany());
  }

  @Test
  void aFewThatHangAreEnough() {
    overdue(OverdueCalls.MOST - 1);
    assertFalse(calls.areTooMany());
    overdue(1);
    assertTrue(calls.areTooMany());
  }

  @Test
  void oneThatEndsAfterAllMakesRoom() {
    overdue(OverdueCalls.MOST).get(0).ended();
    assertFalse(calls.areTooMany());
  }

  @Test
  void aCallWhoseTimeIsUpAfterItHasEndedIsTakenOffAgain() {
    for (int number = 0; number < 100; number++) {
      OverdueCalls.Call call = calls.begin();
      call.ended();
      call.timeIsUp();
    }
    assertFalse(calls.areTooMany());
  }
}
