package org.portal.layout.weave;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What tells a section from the others at a glance: two threads and a band.
 *
 * @param sectionId the section's id: lower-case letters, digits and hyphens
 * @param first the leading thread
 * @param second the other thread
 * @param bandSeed what the band is woven from; by custom the id, with a number behind it for
 *     another band
 */
public record SectionStyle(String sectionId, YarnColour first, YarnColour second, String bandSeed) {

  private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,120}");

  /** The portal's own style: the home page and every page outside a section. */
  public static final SectionStyle HOME =
      new SectionStyle("home", YarnColour.MADDER, YarnColour.PINE, "home 4");

  /**
   * Checks the values.
   *
   * @throws IllegalArgumentException if the id has other characters than it may have
   */
  public SectionStyle {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(second, "second");
    Objects.requireNonNull(bandSeed, "bandSeed");
    if (!ID.matcher(sectionId).matches()) {
      throw new IllegalArgumentException(
          "The section id '%s' may only have lower-case letters, digits and hyphens."
              .formatted(sectionId));
    }
  }

  /** A section whose band is woven from its id. */
  public static SectionStyle of(String sectionId, YarnColour first, YarnColour second) {
    return new SectionStyle(sectionId, first, second, sectionId);
  }

  /**
   * The line of a style sheet that gives a page or a block this style.
   *
   * @param bandFolder the address of the bands' folder, seen from the style sheet, with a slash at
   *     its end
   */
  public String css(String bandFolder) {
    return ".in-%s { --thread: var(%s); --thread-2: var(%s); --band: url(\"%s%s.svg\"); }\n"
        .formatted(sectionId, first.property(), second.property(), bandFolder, sectionId);
  }
}
