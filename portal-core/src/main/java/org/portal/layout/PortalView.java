package org.portal.layout;

import java.util.List;

/**
 * The portal around a page.
 *
 * @param name what the portal is called
 * @param tagline what it is about
 * @param notice what stands in the footer; empty for nothing
 * @param mark address of the mark
 * @param assets what all addresses of assets begin with
 * @param homeUrl the home page
 * @param sections the menu
 * @param languages the language switch
 * @param feeds the feeds of all sections
 */
public record PortalView(
    String name,
    String tagline,
    String notice,
    String mark,
    String assets,
    String homeUrl,
    List<SectionView> sections,
    List<LanguageView> languages,
    List<org.portal.navigation.FeedLink> feeds) {

  public PortalView {
    sections = List.copyOf(sections);
    languages = List.copyOf(languages);
    feeds = List.copyOf(feeds);
  }
}
