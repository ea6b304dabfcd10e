package org.portal.container;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Visitors who read pages that have nothing to do with what a test does, until they are told. */
final class Browsing implements AutoCloseable {

  private static final System.Logger LOGGER = System.getLogger(Browsing.class.getName());

  private static final List<String> PAGES =
      List.of("/en", "/ru/news", "/be", "/en/libraries", "/en/libraries/hours", "/en/souvenirs");
  private static final int VISITORS = 3;

  private final String during;
  private final AtomicBoolean goOn = new AtomicBoolean(true);
  private final AtomicInteger requests = new AtomicInteger();
  private final AtomicLong slowest = new AtomicLong();
  private final Queue<String> failures = new ConcurrentLinkedQueue<>();
  private final List<Thread> visitors;

  private Browsing(String during) {
    this.during = during;
    this.visitors =
        java.util.stream.IntStream.range(0, VISITORS)
            .mapToObj(visitor -> new Thread(() -> read(visitor), "visitor-" + visitor))
            .toList();
    visitors.forEach(Thread::start);
  }

  /** They begin. */
  static Browsing during(String what) {
    return new Browsing(what);
  }

  private void read(int from) {
    for (int turn = from; goOn.get(); turn++) {
      String page = PAGES.get(turn % PAGES.size());
      Instant begun = Instant.now();
      try {
        int status = Visitor.get(page).statusCode();
        if (status != 200) {
          failures.add(page + " answered " + status);
        }
      } catch (RuntimeException failure) {
        failures.add(page + ": " + failure);
      }
      requests.incrementAndGet();
      slowest.accumulateAndGet(Duration.between(begun, Instant.now()).toMillis(), Math::max);
      pause();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** They stop. */
  @Override
  public void close() {
    goOn.set(false);
    for (Thread visitor : visitors) {
      try {
        visitor.join();
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
      }
    }
    LOGGER.log(
        System.Logger.Level.INFO,
        "ZOO {0}: others sent {1} requests, {2} failed, the slowest took {3} ms",
        during,
        requests.get(),
        failures.size(),
        slowest.get());
  }

  /** What did not go well for them. */
  List<String> failures() {
    return List.copyOf(failures);
  }

  int requests() {
    return requests.get();
  }
}
