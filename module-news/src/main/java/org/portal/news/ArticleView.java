package org.portal.news;

/**
 * What the page of an article shows beside what every item has.
 *
 * @param agency who wrote it, or null
 * @param dateline place, day and agency in front of the text, in the text's language; or null
 * @param photo whether the article has a photo, for which something stands in
 * @param caption what the photo shows, with who took it; or null
 * @param category its category
 * @param categoryUrl the category's page
 */
public record ArticleView(
    String agency,
    String dateline,
    boolean photo,
    String caption,
    String category,
    String categoryUrl) {}
