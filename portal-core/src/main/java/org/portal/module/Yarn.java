package org.portal.module;

import java.util.Locale;

/** The colours that a section's band and rules can be woven from. */
public enum Yarn {
  MADDER,
  PINE,
  ROWAN,
  FLAX,
  LAKE,
  STRAW,
  GARNET,
  STONE;

  /** The style sheet's custom property that holds the colour, for example {@code --t-madder}. */
  public String property() {
    return "--t-" + name().toLowerCase(Locale.ROOT);
  }
}
