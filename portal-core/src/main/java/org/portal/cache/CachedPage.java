package org.portal.cache;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A page as the cache keeps it.
 *
 * @param bytes the finished answer
 * @param tagVersions the tags of what it shows, each with the version it had when the page was
 *     begun
 * @param freshUntil when it becomes outdated by itself, if ever
 * @param lastModified when what it shows was last changed, if known
 */
public record CachedPage(
    FinishedBytes bytes,
    Map<String, Long> tagVersions,
    Optional<Instant> freshUntil,
    Optional<Instant> lastModified) {

  public CachedPage {
    tagVersions = Map.copyOf(tagVersions);
  }
}
