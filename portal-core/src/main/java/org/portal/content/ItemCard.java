package org.portal.content;

import java.util.List;
import java.util.Objects;

/**
 * What lists, teasers and feeds show of an item; plain text, no markup.
 *
 * @param section the section it belongs to
 * @param slug its slug
 * @param url its canonical address without host
 * @param title its title
 * @param titleLanguage the title's language where it is not the page's, else null
 * @param summary one or two sentences, or null
 * @param summaryLanguage the summary's language where it is not the page's, else null
 * @param date when it was published, or null where lists do not show it
 * @param facts a few short texts: place, kind, category
 * @param art its picture
 * @param number what stands in front of it in an index (a year), or null
 * @param leaf its day in a calendar, or null
 * @param badge a word on its state, or null
 * @param point its place on the map, or null
 */
public record ItemCard(
    String section,
    String slug,
    String url,
    String title,
    String titleLanguage,
    String summary,
    String summaryLanguage,
    CardDate date,
    List<String> facts,
    Art art,
    String number,
    CalendarLeaf leaf,
    String badge,
    GeoPoint point) {

  public ItemCard {
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(title, "title");
    facts = List.copyOf(facts);
  }

  /** This card as a leaf of a calendar. */
  public ItemCard withLeaf(CalendarLeaf calendarLeaf, List<String> newFacts, String newBadge) {
    return new ItemCard(
        section,
        slug,
        url,
        title,
        titleLanguage,
        summary,
        summaryLanguage,
        date,
        newFacts,
        art,
        number,
        calendarLeaf,
        newBadge,
        point);
  }
}
