package org.portal.container;

import jakarta.enterprise.inject.spi.CDI;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.portal.cache.CachedPage;
import org.portal.cache.FinishedBytes;
import org.portal.cache.TagVersions;
import org.portal.change.ChangeLog;

/**
 * Waits until the portal has followed every change that was made before: what an earlier test wrote
 * to the change log makes no page anew, and sends no statement, in the middle of the next test.
 */
final class Settled {

  private Settled() {}

  /**
   * Waits. The second look at the log begins when all that follow the first one have ended; a tag
   * alone could be seen by the cache while others still bring themselves up to date.
   */
  static void changes() {
    followedOnce();
    followedOnce();
  }

  private static void followedOnce() {
    TagVersions versions = CDI.current().select(TagVersions.class).get();
    String tag = "settled:" + UUID.randomUUID();
    CachedPage outdatedByIt =
        new CachedPage(
            FinishedBytes.of(200, "text/plain", new byte[0]),
            TagVersions.stamped(Set.of(tag), versions.now()),
            Optional.empty(),
            Optional.empty());
    CDI.current().select(ChangeLog.class).get().append(tag);
    Eventually.holds("the change log is followed", () -> !versions.isCurrent(outdatedByIt));
  }
}
