package org.portal.module.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.portal.module.internal.LogAllowance.Words;

class LogAllowanceTest {

  private final AtomicLong nanoTime = new AtomicLong();
  private final LogAllowance allowance = new LogAllowance(nanoTime::get);

  @Test
  void aFloodOfFaultsIsAFewLines() {
    Map<Words, Integer> written = new EnumMap<>(Words.class);
    for (int fault = 0; fault < 1_000; fault++) {
      written.merge(allowance.next(), 1, Integer::sum);
    }
    assertEquals(LogAllowance.TRACES, written.get(Words.TRACE));
    assertEquals(LogAllowance.LINES - LogAllowance.TRACES - 1, written.get(Words.LINE));
    assertEquals(1, written.get(Words.LAST_LINE));
  }

  @Test
  void theNextMinuteBeginsAnew() {
    for (int fault = 0; fault < 1_000; fault++) {
      allowance.next();
    }
    nanoTime.addAndGet(Duration.ofMinutes(1).toNanos() + 1);
    assertEquals(Words.TRACE, allowance.next());
  }
}
