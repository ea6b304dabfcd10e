package org.portal.layout.weave;

import static org.portal.layout.weave.Cloth.FIRST;
import static org.portal.layout.weave.Cloth.SECOND;

/**
 * Writes cloths as SVG documents. Threads are strokes ({@code M3 4h5}): half the size of
 * rectangles, and very repetitive, which compression likes. Every document ends with a line feed.
 */
public final class ClothSvg {

  /** The fragment under which a document of {@link #picture} can be used by another one. */
  public static final String FRAGMENT = "a";

  private static final String NAMESPACE = "<svg xmlns=\"http://www.w3.org/2000/svg\"";
  private static final String FIRST_COLOUR = "var(--thread,#98232a)";
  private static final String SECOND_COLOUR = "var(--thread-2,#1d5138)";
  private static final String GROUND_COLOUR = "var(--art-ground,#f1e8d6)";
  private static final int BAND_CELL_PIXELS = 3;

  private ClothSvg() {}

  /**
   * A cloth on its linen ground, with the gaps between the threads that make cells read as cloth.
   * Its colours come from the page that uses it, by {@code <use href="…svg#a">}; alone it shows its
   * light fallback.
   */
  public static String picture(Cloth cloth) {
    int width = cloth.width();
    int height = cloth.height();
    StringBuilder svg = new StringBuilder(16_384).append(NAMESPACE);
    viewBox(svg, width, height).append("><g id=\"").append(FRAGMENT).append("\">");
    svg.append("<path fill=\"").append(GROUND_COLOUR);
    svg.append("\" d=\"M0 0h").append(width).append('v').append(height).append("H0z\"/>");
    threads(svg, cloth, FIRST_COLOUR, SECOND_COLOUR);
    svg.append("<path fill=\"none\" stroke=\"").append(GROUND_COLOUR);
    svg.append("\" stroke-opacity=\".55\" stroke-width=\".14\" d=\"");
    for (int row = 1; row < height; row++) {
      svg.append("M0 ").append(row).append('h').append(width);
    }
    for (int column = 1; column < width; column++) {
      svg.append('M').append(column).append(" 0v").append(height);
    }
    return svg.append("\"/></g></svg>\n").toString();
  }

  /**
   * A mask tile for the header's band: the first thread in the upper half, the second one in the
   * lower; the style sheet gives both their colours.
   */
  public static String bandMask(Cloth band) {
    int width = band.width();
    int height = 2 * band.height();
    StringBuilder svg = new StringBuilder(2_048).append(NAMESPACE);
    svg.append(" width=\"").append(width * BAND_CELL_PIXELS);
    svg.append("\" height=\"").append(height * BAND_CELL_PIXELS).append('"');
    viewBox(svg, width, height).append(" shape-rendering=\"crispEdges\">");
    threads(svg, band.only(FIRST).above(band.only(SECOND)), "#000", "#000");
    return svg.append("</svg>\n").toString();
  }

  /** The mark as a picture without ground, 34 pixels wide. */
  public static String mark(Cloth mark) {
    StringBuilder svg = new StringBuilder(1_024).append(NAMESPACE);
    viewBox(svg, mark.width(), mark.height());
    svg.append(" width=\"34\" height=\"34\" shape-rendering=\"crispEdges\"><g id=\"");
    svg.append(FRAGMENT).append("\">");
    threads(svg, mark, FIRST_COLOUR, SECOND_COLOUR);
    return svg.append("</g></svg>\n").toString();
  }

  /** Appends the strokes of both threads, as a group. */
  static void threads(StringBuilder svg, Cloth cloth, String firstColour, String secondColour) {
    svg.append("<g fill=\"none\" transform=\"translate(0 .5)\">");
    thread(svg, cloth, FIRST, firstColour);
    thread(svg, cloth, SECOND, secondColour);
    svg.append("</g>");
  }

  private static void thread(StringBuilder svg, Cloth cloth, int thread, String colour) {
    int before = svg.length();
    svg.append("<path stroke=\"").append(colour).append("\" d=\"");
    int start = svg.length();
    strokes(svg, cloth, thread);
    if (svg.length() == start) {
      svg.setLength(before);
    } else {
      svg.append("\"/>");
    }
  }

  private static void strokes(StringBuilder svg, Cloth cloth, int thread) {
    int width = cloth.width();
    int penColumn = 0;
    int penRow = 0;
    boolean first = true;
    for (int row = 0; row < cloth.height(); row++) {
      for (int column = 0; column < width; column++) {
        if (cloth.at(column, row) != thread) {
          continue;
        }
        int end = column + 1;
        while (end < width && cloth.at(end, row) == thread) {
          end++;
        }
        svg.append(first ? 'M' : 'm').append(column - penColumn).append(' ');
        svg.append(row - penRow).append('h').append(end - column);
        first = false;
        penColumn = end;
        penRow = row;
        column = end;
      }
    }
  }

  private static StringBuilder viewBox(StringBuilder svg, int width, int height) {
    return svg.append(" viewBox=\"0 0 ").append(width).append(' ').append(height).append('"');
  }
}
