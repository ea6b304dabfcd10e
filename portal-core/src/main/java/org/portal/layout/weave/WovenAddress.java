package org.portal.layout.weave;

import java.util.Locale;

/**
 * Where a woven picture is found and how large it is: for a section or an item that has no picture
 * of its own.
 *
 * @param path the address below the portal's assets, without a slash at its start and without a
 *     fragment
 * @param viewBox the picture's measures as SVG wants them, for example {@code 0 0 120 80}
 */
public record WovenAddress(String path, String viewBox) {

  private static final int LONGEST_SEED = 120;

  /** The width of a panel, in cells. */
  public static final int PANEL_WIDTH = 120;

  /** The height of a panel, in cells. */
  public static final int PANEL_HEIGHT = 80;

  /** The width of a fine panel, in cells. */
  public static final int FINE_WIDTH = 168;

  /** The height of a fine panel, in cells. */
  public static final int FINE_HEIGHT = 112;

  /** The side of a tile, in cells. */
  public static final int TILE_SIZE = 33;

  /** A cloth for a card: 3 to 2. */
  public static WovenAddress panel(String seed) {
    return new WovenAddress("weave/panel/" + fit(seed) + ".svg", box(PANEL_WIDTH, PANEL_HEIGHT));
  }

  /** A finer cloth for a large picture: 3 to 2. */
  public static WovenAddress fine(String seed) {
    return new WovenAddress("weave/fine/" + fit(seed) + ".svg", box(FINE_WIDTH, FINE_HEIGHT));
  }

  /** A small square. */
  public static WovenAddress tile(String seed) {
    return new WovenAddress("weave/tile/" + fit(seed) + ".svg", box(TILE_SIZE, TILE_SIZE));
  }

  /** The seed as a segment of an address: other characters become hyphens, the end is cut. */
  private static String fit(String seed) {
    String plain = seed.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]", "-");
    return plain.isEmpty() ? "-" : plain.substring(0, Math.min(plain.length(), LONGEST_SEED));
  }

  private static String box(int width, int height) {
    return "0 0 " + width + " " + height;
  }
}
