package org.portal.navigation;

/**
 * A feed of what a page shows.
 *
 * @param title for people
 * @param type its media type
 * @param url its address without host
 */
public record FeedLink(String title, String type, String url) {

  /** The media type of Atom (RFC 4287). */
  public static final String ATOM = "application/atom+xml";

  /** How the address of a feed continues after that of the page whose news it has. */
  public static final String PATH = "feed.atom";
}
