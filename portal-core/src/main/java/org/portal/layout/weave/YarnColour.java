package org.portal.layout.weave;

import java.util.Locale;

/** The dyed threads a section can be woven in. They colour ornament, rules and pins, never text. */
public enum YarnColour {
  MADDER("#98232a"),
  PINE("#1d5138"),
  ROWAN("#a03a1c"),
  FLAX("#2a5270"),
  LAKE("#1b5a5e"),
  STRAW("#86560f"),
  GARNET("#6b2334"),
  STONE("#4b4a43");

  private final String lightColour;

  YarnColour(String lightColour) {
    this.lightColour = lightColour;
  }

  /** The colour on light ground, as {@code #rrggbb}: for pictures that no style sheet reaches. */
  public String lightColour() {
    return lightColour;
  }

  /** The name of the custom property that holds the colour in style sheets, light or dark. */
  public String property() {
    return "--t-" + name().toLowerCase(Locale.ROOT);
  }
}
