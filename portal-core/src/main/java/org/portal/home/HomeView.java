package org.portal.home;

import java.util.List;
import org.portal.content.ItemCard;

/**
 * The home page as its view shows it.
 *
 * @param lead the first story, or null
 * @param leadSection the section that leads, or null
 * @param latest the stories after the first
 * @param latestTitle the heading above them
 * @param latestUrl all of them
 * @param latestLabel what leads there
 * @param teasers the other sections
 */
public record HomeView(
    ItemCard lead,
    String leadSection,
    List<ItemCard> latest,
    String latestTitle,
    String latestUrl,
    String latestLabel,
    List<Teaser> teasers) {

  public HomeView {
    latest = List.copyOf(latest);
    teasers = List.copyOf(teasers);
  }

  /**
   * A few items of a section.
   *
   * @param sectionId the section
   * @param title its title
   * @param url its first page
   * @param allLabel what leads there
   * @param style how the items look, see {@code ListStyle}
   * @param items the items
   */
  public record Teaser(
      String sectionId,
      String title,
      String url,
      String allLabel,
      String style,
      List<ItemCard> items) {

    public Teaser {
      items = List.copyOf(items);
    }
  }
}
