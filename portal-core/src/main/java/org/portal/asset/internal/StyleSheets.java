package org.portal.asset.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.portal.asset.AssetFiles;
import org.portal.layout.weave.SectionStyle;

/**
 * The style sheets that are put together: one with the sections' styles, and one with everything a
 * public page needs, so that it takes a single request. They lie beside the sheets they are made
 * of: browsers do not agree on whether an address in a custom property counts from the sheet that
 * sets it or from the one that uses it; in one folder both are the same.
 */
final class StyleSheets {

  private static final String SECTIONS = "portal/sections.css";
  private static final String EVERYTHING = "portal/portal.css";
  private static final List<String> PARTS =
      List.of("portal/tokens.css", "portal/base.css", "portal/components.css");

  private StyleSheets() {}

  /** The style sheet of a name; empty if it is not one of these. */
  static Optional<byte[]> css(String name, List<SectionStyle> styles, AssetFiles files) {
    return switch (name) {
      case SECTIONS -> Optional.of(bytes(sections(styles)));
      case EVERYTHING -> Optional.of(bytes(everything(styles, files)));
      default -> Optional.empty();
    };
  }

  private static String everything(List<SectionStyle> styles, AssetFiles files) {
    StringBuilder css = new StringBuilder(40_000);
    for (String part : PARTS) {
      files
          .read(part)
          .ifPresent(sheet -> css.append(new String(sheet, StandardCharsets.UTF_8)).append('\n'));
    }
    return css.append(sections(styles)).toString();
  }

  private static String sections(List<SectionStyle> styles) {
    StringBuilder css = new StringBuilder("/* a section is two threads and a band */\n");
    for (SectionStyle style : styles) {
      css.append(style.css("../band/"));
    }
    return css.toString();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
