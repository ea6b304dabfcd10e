package org.portal.persistence;

/** Counts the SQL statements that the current thread sends, to keep pages to a fixed number. */
public final class StatementCount {

  private static final ThreadLocal<Integer> COUNT = ThreadLocal.withInitial(() -> 0);

  private StatementCount() {}

  /** Begins again at zero. */
  public static void reset() {
    COUNT.remove();
  }

  /** How many statements this thread has sent since the last reset. */
  public static int current() {
    return COUNT.get();
  }

  /** Counts one more; called by the persistence units. */
  public static void increment() {
    COUNT.set(COUNT.get() + 1);
  }
}
