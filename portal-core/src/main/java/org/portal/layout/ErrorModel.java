package org.portal.layout;

import java.util.List;

/**
 * What an error page shows.
 *
 * @param status the HTTP status
 * @param title what happened
 * @param text what to do
 * @param links where to go on
 * @param art address of the picture
 */
public record ErrorModel(int status, String title, String text, List<Link> links, String art) {

  public ErrorModel {
    links = List.copyOf(links);
  }

  /**
   * A way on.
   *
   * @param label what it says
   * @param url where it leads
   */
  public record Link(String label, String url) {}
}
