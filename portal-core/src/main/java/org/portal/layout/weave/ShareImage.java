package org.portal.layout.weave;

import java.util.ArrayList;
import java.util.List;

/**
 * The picture for link previews: the ends of a towel, and a title on the linen between them; 1200 ×
 * 630 pixels.
 */
public final class ShareImage {

  private static final String GROUND_COLOUR = "#f4ecdc";
  private static final String INK_COLOUR = "#24221c";
  private static final String SOFT_COLOUR = "#544e40";
  private static final int LONGEST_LINE = 25;

  private ShareImage() {}

  /**
   * Draws it as SVG with live text.
   *
   * @param style the threads and the seed
   * @param title the large line; a long one is broken into two
   * @param below the small line below it
   */
  public static String svg(SectionStyle style, String title, String below) {
    StringBuilder svg = new StringBuilder(16_384);
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1200\" height=\"630\"");
    svg.append(" viewBox=\"0 0 120 63\"><path fill=\"").append(GROUND_COLOUR);
    svg.append("\" d=\"M0 0h120v63H0z\"/>");
    Cloth ends = Loom.share(style.bandSeed());
    ClothSvg.threads(svg, ends, style.first().lightColour(), style.second().lightColour());
    svg.append("<g font-family=\"Literata, PT Serif, Georgia, serif\" fill=\"");
    svg.append(INK_COLOUR).append("\" text-anchor=\"middle\">");
    List<String> lines = broken(title);
    boolean single = lines.size() == 1;
    String size = single ? "6.2" : "5.2";
    String[] baselines = single ? new String[] {"32.20"} : new String[] {"29.18", "35.22"};
    for (int line = 0; line < lines.size(); line++) {
      svg.append("<text x=\"60\" y=\"").append(baselines[line]).append("\" font-size=\"");
      svg.append(size).append("\" font-weight=\"600\">").append(escaped(lines.get(line)));
      svg.append("</text>");
    }
    svg.append("<text x=\"60\" y=\"").append(single ? "38.19" : "40.05");
    svg.append("\" font-size=\"2.6\" fill=\"").append(SOFT_COLOUR).append("\">");
    return svg.append(escaped(below)).append("</text></g></svg>\n").toString();
  }

  /** One line, or two that are as equal as the words allow. */
  private static List<String> broken(String title) {
    List<String> words = List.of(title.strip().split("\\s+"));
    if (title.length() <= LONGEST_LINE || words.size() < 2) {
      return List.of(title);
    }
    List<String> best = new ArrayList<>();
    int shortest = Integer.MAX_VALUE;
    for (int cut = 1; cut < words.size(); cut++) {
      String upper = String.join(" ", words.subList(0, cut));
      String lower = String.join(" ", words.subList(cut, words.size()));
      int longer = Math.max(upper.length(), lower.length());
      if (longer < shortest) {
        shortest = longer;
        best = List.of(upper, lower);
      }
    }
    return best;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
