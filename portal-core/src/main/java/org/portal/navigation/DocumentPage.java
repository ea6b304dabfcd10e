package org.portal.navigation;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A finished document that needs no view: a feed, a site map.
 *
 * @param contentType with its charset
 * @param body the finished text, sent as UTF-8
 * @param tags what it showed, for dropping it when that changes
 * @param freshUntil when it becomes outdated by itself, if ever
 * @param lastModified when what it shows was last changed, if known
 */
public record DocumentPage(
    String contentType,
    String body,
    Set<String> tags,
    Optional<Instant> freshUntil,
    Optional<Instant> lastModified)
    implements Page {

  public DocumentPage {
    tags = Set.copyOf(tags);
  }
}
