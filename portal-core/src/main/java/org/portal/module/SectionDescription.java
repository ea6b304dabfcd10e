package org.portal.module;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.portal.content.ContentItem;
import org.portal.layout.weave.YarnColour;
import org.portal.navigation.PageHandler;

/** What a module says of one of its sections while it is being described. */
public final class SectionDescription {

  private final String id;
  private Class<? extends ContentItem> type;
  private int order = 1000;
  private String itemPath = "{slug}";
  private boolean newestFirst;
  private ListStyle listStyle = ListStyle.CARDS;
  private ListStyle teaserStyle = ListStyle.CARDS;
  private int teaserCount;
  private int pageSize = 20;
  private YarnColour firstYarn = YarnColour.MADDER;
  private YarnColour secondYarn = YarnColour.PINE;
  private String bandSeed;
  private String itemView;
  private String listView;
  private boolean homeLead;
  private final List<PageDescriptor> pages = new ArrayList<>();
  private Class<? extends SectionEnricher> enricher;
  private Class<? extends TeaserSource> teaserSource;
  private Class<? extends DemonstrationContent> demonstrationContent;

  SectionDescription(String id) {
    this.id = id;
    this.bandSeed = id;
  }

  /** The content type that the section shows; required. */
  public SectionDescription of(Class<? extends ContentItem> contentType) {
    this.type = contentType;
    return this;
  }

  /** Where the section stands in the menu until an administrator moves it; smaller comes first. */
  public SectionDescription order(int menuOrder) {
    this.order = menuOrder;
    return this;
  }

  /**
   * How an item's address continues after the section's, {@code {slug}} by default.
   *
   * @param pattern segments and variables; {@code {year}}, {@code {month}} and {@code {day}} are
   *     the day of publication in the portal's time zone
   */
  public SectionDescription itemPath(String pattern) {
    this.itemPath = pattern;
    return this;
  }

  /** Lists the items with the largest sort key first (for dated content); else the smallest. */
  public SectionDescription newestFirst() {
    this.newestFirst = true;
    return this;
  }

  /** How the section's list looks; cards by default. */
  public SectionDescription listAs(ListStyle style) {
    this.listStyle = style;
    return this;
  }

  /** How many items a page of the list holds; 20 by default. */
  public SectionDescription pageSize(int items) {
    this.pageSize = items;
    return this;
  }

  /** Shows so many items on the home page, as cards. */
  public SectionDescription teaserOnHome(int items) {
    return teaserOnHome(items, ListStyle.CARDS);
  }

  /** Shows so many items on the home page in the given style. */
  public SectionDescription teaserOnHome(int items, ListStyle style) {
    this.teaserCount = items;
    this.teaserStyle = style;
    return this;
  }

  /** Takes the teaser's entries from a bean of the module instead of the section's list. */
  public SectionDescription teaserFrom(Class<? extends TeaserSource> source) {
    this.teaserSource = source;
    return this;
  }

  /** Puts the section's newest items at the top of the home page, the first one as the lead. */
  public SectionDescription leadsHome() {
    this.homeLead = true;
    return this;
  }

  /** The two colours of the section's band and rules. */
  public SectionDescription yarns(YarnColour first, YarnColour second) {
    this.firstYarn = first;
    this.secondYarn = second;
    return this;
  }

  /** Chooses another band for the section; its id is the seed otherwise. */
  public SectionDescription bandSeed(String seed) {
    this.bandSeed = seed;
    return this;
  }

  /**
   * Shows items with a Facelets view of the module's own instead of the derived page.
   *
   * @param view for example {@code "/WEB-INF/news/article.xhtml"}
   */
  public SectionDescription itemView(String view) {
    this.itemView = view;
    return this;
  }

  /** Shows lists with a Facelets view of the module's own instead of the derived page. */
  public SectionDescription listView(String view) {
    this.listView = view;
    return this;
  }

  /**
   * Adds a page of the module's own.
   *
   * @param pattern address below the section, for example {@code "{year}/{month}"}
   * @param handler the CDI bean that answers it
   * @param parameters the query parameters it knows; others are ignored and never part of the
   *     canonical address
   */
  public SectionDescription page(
      String pattern, Class<? extends PageHandler> handler, String... parameters) {
    pages.add(new PageDescriptor(pattern, handler, List.of(parameters)));
    return this;
  }

  /** Adds to every page of the section what the enricher brings (an archive calendar, say). */
  public SectionDescription enrichedBy(Class<? extends SectionEnricher> sectionEnricher) {
    this.enricher = sectionEnricher;
    return this;
  }

  /** Names the bean that loads the demonstration content of the section, once. */
  public SectionDescription demonstrationContent(Class<? extends DemonstrationContent> content) {
    this.demonstrationContent = content;
    return this;
  }

  String id() {
    return id;
  }

  SectionDescriptor toDescriptor(String moduleId) {
    return new SectionDescriptor(
        moduleId,
        id,
        type,
        order,
        itemPath,
        newestFirst,
        listStyle,
        pageSize,
        new SectionDescriptor.Teaser(teaserCount, teaserStyle, Optional.ofNullable(teaserSource)),
        homeLead,
        firstYarn,
        secondYarn,
        bandSeed,
        Optional.ofNullable(listView),
        Optional.ofNullable(itemView),
        List.copyOf(pages),
        Optional.ofNullable(enricher),
        Optional.ofNullable(demonstrationContent));
  }
}
