package org.portal.module;

import java.util.List;
import java.util.Optional;
import org.portal.content.ContentItem;
import org.portal.layout.weave.YarnColour;

/**
 * A section as its module declared it; immutable.
 *
 * @param moduleId the module that brings it
 * @param id its address below the language; unique in the portal
 * @param type the content type that it shows
 * @param order its place in the menu until an administrator moves it
 * @param itemPath how an item's address continues after the section's
 * @param newestFirst whether its lists begin with the largest sort key
 * @param listStyle how its list looks
 * @param pageSize items on one page of its list
 * @param teaser what it shows on the home page
 * @param leadsHome whether it stands at the top of the home page
 * @param firstYarn first colour of its band
 * @param secondYarn second colour of its band
 * @param bandSeed what its band is woven from
 * @param listView the module's own list page, if any
 * @param itemView the module's own item page, if any
 * @param pages pages of the module's own
 * @param enricher what is added to each of its pages, if anything
 * @param demonstrationContent loads its demonstration content, if any
 */
public record SectionDescriptor(
    String moduleId,
    String id,
    Class<? extends ContentItem> type,
    int order,
    String itemPath,
    boolean newestFirst,
    ListStyle listStyle,
    int pageSize,
    Teaser teaser,
    boolean leadsHome,
    YarnColour firstYarn,
    YarnColour secondYarn,
    String bandSeed,
    Optional<String> listView,
    Optional<String> itemView,
    List<PageDescriptor> pages,
    Optional<Class<? extends SectionEnricher>> enricher,
    Optional<Class<? extends DemonstrationContent>> demonstrationContent) {

  /**
   * What a section shows on the home page.
   *
   * @param count how many entries; 0 for no teaser
   * @param style how they look
   * @param source where they come from, the section's list if empty
   */
  public record Teaser(
      int count, ListStyle style, Optional<Class<? extends TeaserSource>> source) {}

  /** The key of a message of this section, for example {@code section.news.title}. */
  public String messageKey(String name) {
    return "section." + id + "." + name;
  }
}
