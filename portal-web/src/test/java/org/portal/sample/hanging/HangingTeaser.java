package org.portal.sample.hanging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.portal.content.ItemCard;
import org.portal.localization.PortalLocale;
import org.portal.module.TeaserSource;

/** Hangs for a minute if it is told to, and does not heed an interruption. */
@ApplicationScoped
public class HangingTeaser implements TeaserSource {

  private static final long LONGEST = TimeUnit.SECONDS.toNanos(60);

  private static volatile CountDownLatch released = new CountDownLatch(0);

  /** Hangs from now on. */
  public static void hang() {
    released = new CountDownLatch(1);
  }

  /** Lets go of everybody who waits, and hangs no more. */
  public static void release() {
    released.countDown();
  }

  @Override
  public List<ItemCard> teaser(PortalLocale locale, int count) {
    waitStubbornly(released);
    return List.of();
  }

  private static void waitStubbornly(CountDownLatch latch) {
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
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
