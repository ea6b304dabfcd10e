package org.portal.syndication.feed;

import java.time.Instant;
import java.util.List;

/**
 * One item in a feed.
 *
 * @param id its permanent, unique name (a URI), the same in every feed of a language
 * @param url its page, absolute
 * @param title its title
 * @param titleLanguage the title's language where it is not the feed's, else null
 * @param summary one or two sentences, or null
 * @param summaryLanguage the summary's language where it is not the feed's, else null
 * @param published when visitors see it from
 * @param updated when it last changed
 * @param categories what it is about
 */
record FeedEntry(
    String id,
    String url,
    String title,
    String titleLanguage,
    String summary,
    String summaryLanguage,
    Instant published,
    Instant updated,
    List<Category> categories) {

  FeedEntry {
    categories = List.copyOf(categories);
  }

  /**
   * What an entry is about.
   *
   * @param term its stable, language-independent name
   * @param scheme the address of the list that the term is from
   * @param label its name in the feed's language
   */
  record Category(String term, String scheme, String label) {}
}
