package org.portal.sample.unruly;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** What the module does when it is asked for something. */
public enum Mood {
  WELL,
  THROWS,
  OVERFLOWS,
  LACKS_A_CLASS,
  HANGS,
  LEAKS_THREADS,
  WASTES_MEMORY,
  FLOODS;

  private static final System.Logger LOGGER = System.getLogger(Mood.class.getName());
  private static final long LONGEST = TimeUnit.SECONDS.toNanos(90);
  private static final int LARGE = 1_000_000;

  private static final AtomicInteger HANGING = new AtomicInteger();
  private static volatile Mood current = WELL;
  private static volatile CountDownLatch released = new CountDownLatch(0);

  /** From now on. */
  public static void becomes(Mood mood) {
    released.countDown();
    released = new CountDownLatch(1);
    current = mood;
  }

  /** How many threads hang. */
  public static int hanging() {
    return HANGING.get();
  }

  /** Does it, and gives a text if it ends. */
  static String act() {
    return switch (current) {
      case WELL -> "All is well";
      case THROWS -> throw new IllegalStateException("The register is closed");
      case OVERFLOWS -> overflow(0) + "";
      case LACKS_A_CLASS -> throw new NoClassDefFoundError("by/example/Register");
      case HANGS -> hang();
      case LEAKS_THREADS -> leakThread();
      case WASTES_MEMORY -> waste();
      case FLOODS -> "A long page. ".repeat(LARGE);
    };
  }

  private static int overflow(int depth) {
    return depth < 0 ? depth : overflow(depth + 1) + 1;
  }

  /** Heeds no interruption. */
  private static String hang() {
    CountDownLatch latch = released;
    HANGING.incrementAndGet();
    long end = System.nanoTime() + LONGEST;
    boolean interrupted = false;
    boolean done = false;
    while (!done && System.nanoTime() < end) {
      try {
        done = latch.await(end - System.nanoTime(), TimeUnit.NANOSECONDS);
      } catch (InterruptedException ignored) {
        interrupted = true;
      }
    }
    HANGING.decrementAndGet();
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    return "Late";
  }

  private static String leakThread() {
    Thread thread = new Thread(Mood::hang, "unruly-leak");
    thread.setDaemon(true);
    thread.start();
    return "One more thread";
  }

  private static String waste() {
    long sum = 0;
    for (int block = 0; block < 700; block++) {
      sum += new byte[LARGE].length;
    }
    LOGGER.log(System.Logger.Level.DEBUG, "wasted {0}", sum);
    return "Wasted";
  }
}
