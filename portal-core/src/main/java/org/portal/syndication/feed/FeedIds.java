package org.portal.syndication.feed;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.portal.content.ItemIds;

/**
 * Permanent names of feeds and entries: {@code tag:} URIs (RFC 4151) of the portal's host. An
 * entry's name is made of the item's id, never of its address, so that a new slug or date does not
 * make it a new entry for those who follow the feed.
 */
final class FeedIds {

  /** Feeds have no day of their own; a fixed one keeps their names. */
  private static final String DAY_OF_FEEDS = "2026-01-01";

  private final String authority;

  /**
   * @param baseUrl scheme and host of the portal as they are set; empty if they are not, for names
   *     must not follow the host by which somebody happens to ask
   */
  FeedIds(String baseUrl) {
    String host = URI.create(baseUrl).getHost();
    // a tag's authority is a name: an address of IPv6 can't be one
    this.authority = host == null || host.startsWith("[") ? "localhost" : host;
  }

  /**
   * The name of a feed.
   *
   * @param path its address without host
   */
  String feed(String path) {
    return "tag:" + authority + "," + DAY_OF_FEEDS + ":" + path;
  }

  /**
   * The name of an item's translation. Its day is the one on which the item was made, when the
   * portal certainly had its host.
   *
   * @param languageTag the feed's language
   * @param typeId the item's content type
   * @param id the item's id
   */
  String entry(String languageTag, String typeId, long id) {
    LocalDate made = LocalDate.ofInstant(ItemIds.madeAt(id), ZoneOffset.UTC);
    return "tag:%s,%s:%s/%s/%d".formatted(authority, made, languageTag, typeId, id);
  }
}
