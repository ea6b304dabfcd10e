package org.portal.asset.internal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.portal.layout.weave.ClothSvg;
import org.portal.layout.weave.Loom;
import org.portal.layout.weave.SectionStyle;
import org.portal.layout.weave.WovenAddress;

/** The pictures that are not files but woven when they are asked for. */
final class WovenAssets {

  private static final Pattern BAND = Pattern.compile("band/([a-z0-9-]{1,120})\\.svg");
  private static final Pattern WEAVE =
      Pattern.compile("weave/(panel|fine|tile|error)/([a-z0-9-]{1,120})\\.svg");

  private WovenAssets() {}

  /** The picture of a name; empty if the name is not one of a woven picture. */
  static Optional<String> svg(String name, List<SectionStyle> styles) {
    Matcher band = BAND.matcher(name);
    if (band.matches()) {
      return band(band.group(1), styles);
    }
    Matcher weave = WEAVE.matcher(name);
    if (!weave.matches()) {
      return Optional.empty();
    }
    String seed = weave.group(2);
    return switch (weave.group(1)) {
      case "panel" -> panel(seed, WovenAddress.PANEL_WIDTH, WovenAddress.PANEL_HEIGHT);
      case "fine" -> panel(seed, WovenAddress.FINE_WIDTH, WovenAddress.FINE_HEIGHT);
      case "tile" -> Optional.of(ClothSvg.picture(Loom.tile(seed)));
      default -> unfinished(seed);
    };
  }

  private static Optional<String> band(String section, List<SectionStyle> styles) {
    return Stream.concat(styles.stream(), Stream.of(SectionStyle.HOME))
        .filter(style -> style.sectionId().equals(section))
        .findFirst()
        .map(style -> ClothSvg.bandMask(Loom.band(style.bandSeed())));
  }

  private static Optional<String> panel(String seed, int width, int height) {
    return Optional.of(ClothSvg.picture(Loom.panel(seed, width, height)));
  }

  private static Optional<String> unfinished(String name) {
    return switch (name) {
      case "not-found" ->
          Optional.of(ClothSvg.picture(Loom.unravel(Loom.panel("not found", 120, 60), "unravel")));
      case "busy" -> Optional.of(ClothSvg.picture(Loom.halfWoven(Loom.panel("busy", 120, 60), 55)));
      case "empty" ->
          Optional.of(ClothSvg.picture(Loom.halfWoven(Loom.panel("empty", 60, 21), 38)));
      default -> Optional.empty();
    };
  }
}
