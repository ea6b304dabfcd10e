package org.portal.navigation;

/**
 * A feed of what a page shows.
 *
 * @param title for people
 * @param type its media type
 * @param url its address without host
 */
public record FeedLink(String title, String type, String url) {}
