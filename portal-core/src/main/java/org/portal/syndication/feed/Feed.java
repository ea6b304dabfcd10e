package org.portal.syndication.feed;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * A feed, ready to be written; all addresses are absolute.
 *
 * @param id its permanent, unique name (a URI)
 * @param language BCP 47 tag of its texts where an entry says nothing else
 * @param title what it is about
 * @param subtitle the same in a sentence, or null
 * @param selfUrl its own address
 * @param pageUrl the page whose news it has
 * @param author who publishes it
 * @param authorUrl the author's home page
 * @param entries the newest first
 */
record Feed(
    String id,
    String language,
    String title,
    String subtitle,
    String selfUrl,
    String pageUrl,
    String author,
    String authorUrl,
    List<FeedEntry> entries) {

  Feed {
    entries = List.copyOf(entries);
  }

  /** When anything in it last changed; the standard wants a time also where there is nothing. */
  Instant updated() {
    return entries.stream()
        .map(FeedEntry::updated)
        .max(Comparator.naturalOrder())
        .orElse(Instant.EPOCH);
  }
}
