package org.portal.layout;

import java.util.List;
import org.portal.navigation.Alternate;
import org.portal.navigation.Crumb;
import org.portal.navigation.FeedLink;

/**
 * The page as the layout shows it.
 *
 * @param title the window's title without the portal's name, cut if it is very long
 * @param heading the page's own heading
 * @param standfirst a sentence below it, or null
 * @param language BCP 47 tag
 * @param section its section, or null
 * @param crumbs the way to it
 * @param canonicalUrl its absolute address
 * @param alternates the same page in other languages, with this one; absolute addresses
 * @param description for search engines and previews, or null
 * @param feeds feeds of what it shows
 * @param structuredData JSON-LD documents
 * @param shareImageUrl absolute address of the picture for previews
 * @param robots what robots may do, or null
 * @param bodyClass classes of the body element
 * @param openGraphType {@code website} or {@code article}
 * @param openGraphLocale its language and territory, for example {@code be_BY}
 */
public record PageView(
    String title,
    String heading,
    String standfirst,
    String language,
    SectionView section,
    List<Crumb> crumbs,
    String canonicalUrl,
    List<Alternate> alternates,
    String description,
    List<FeedLink> feeds,
    List<String> structuredData,
    String shareImageUrl,
    String robots,
    String bodyClass,
    String openGraphType,
    String openGraphLocale) {

  public PageView {
    crumbs = List.copyOf(crumbs);
    alternates = List.copyOf(alternates);
    feeds = List.copyOf(feeds);
    structuredData = List.copyOf(structuredData);
  }

  /**
   * Sets a text in the page's language; see {@link Typography}. A method, as templates can't call
   * functions on the attributes of components.
   */
  public String set(String text) {
    return Typography.set(text, language);
  }

  /**
   * Sets a text in its own language.
   *
   * @param textLanguage BCP 47 tag; null or empty for the page's
   */
  public String setIn(String text, String textLanguage) {
    boolean ours = textLanguage == null || textLanguage.isEmpty();
    return Typography.set(text, ours ? language : textLanguage);
  }
}
