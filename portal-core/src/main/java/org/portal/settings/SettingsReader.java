package org.portal.settings;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.portal.localization.LocalizedText;
import org.portal.localization.PortalLocale;

/** Reads the settings from named values and says of every wrong one what is allowed. */
public final class SettingsReader {

  private final Function<String, Optional<String>> values;
  private final List<String> faults = new ArrayList<>();

  /**
   * @param values finds the value of a key such as {@code portal.zone}
   */
  public SettingsReader(Function<String, Optional<String>> values) {
    this.values = values;
  }

  /**
   * Reads all settings.
   *
   * @throws InvalidSettingsException that names every fault
   */
  public PortalSettings read() {
    List<PortalLocale> locales = locales();
    PortalSettings settings =
        new PortalSettings(
            texts("portal.name", locales, PortalDefaults.NAME),
            texts("portal.tagline", locales, PortalDefaults.TAGLINE),
            texts("portal.notice", locales, PortalDefaults.NOTICE),
            value("portal.mark", PortalDefaults.MARK),
            zone(),
            locales,
            baseUrl(),
            yesNo("portal.demo", true),
            number("portal.cache.megabytes", 64, 0, 4096),
            number("portal.modules.start-seconds", 120, 1, 86_400));
    if (!faults.isEmpty()) {
      throw new InvalidSettingsException(faults);
    }
    return settings;
  }

  private List<PortalLocale> locales() {
    List<PortalLocale> locales = new ArrayList<>();
    for (String tag : value("portal.locales", "en,ru,be").split(",", -1)) {
      try {
        PortalLocale locale = new PortalLocale(tag.strip());
        if (!locales.contains(locale)) {
          locales.add(locale);
        }
      } catch (IllegalArgumentException fault) {
        faults.add("portal.locales: " + fault.getMessage() + "; write for example en,ru,be.");
      }
    }
    if (locales.isEmpty()) {
      locales.add(new PortalLocale("en"));
    }
    return locales;
  }

  private LocalizedText texts(
      String key, List<PortalLocale> locales, Map<String, String> defaults) {
    Optional<String> forAll = values.apply(key);
    Map<String, String> texts = new TreeMap<>();
    for (PortalLocale locale : locales) {
      values
          .apply(key + "." + locale.tag())
          .or(() -> forAll)
          .or(() -> Optional.ofNullable(defaults.get(locale.tag())))
          .ifPresent(text -> texts.put(locale.tag(), text));
    }
    if (texts.isEmpty()) {
      texts.put(locales.get(0).tag(), defaults.getOrDefault("en", ""));
    }
    return new LocalizedText(texts);
  }

  private ZoneId zone() {
    String name = value("portal.zone", PortalDefaults.ZONE);
    try {
      return ZoneId.of(name);
    } catch (DateTimeException fault) {
      faults.add("portal.zone: \"" + name + "\" is no time zone; write for example Europe/Minsk.");
      return ZoneId.of(PortalDefaults.ZONE);
    }
  }

  private String baseUrl() {
    String url = value("portal.base-url", "");
    if (!url.isEmpty() && !url.matches("https?://[^/\\s?#]+")) {
      faults.add(
          "portal.base-url: \""
              + url
              + "\" is not usable; write the address without a path, for example"
              + " https://portal.example.");
    }
    return url;
  }

  private boolean yesNo(String key, boolean otherwise) {
    String text = value(key, String.valueOf(otherwise));
    if (!Arrays.asList("true", "false").contains(text)) {
      faults.add(key + ": \"" + text + "\" is neither true nor false.");
    }
    return Boolean.parseBoolean(text);
  }

  private int number(String key, int otherwise, int least, int most) {
    String text = value(key, String.valueOf(otherwise));
    try {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException fault) {
      // reported below, as a number out of range is
    }
    faults.add("%s: \"%s\" is no whole number from %d to %d.".formatted(key, text, least, most));
    return otherwise;
  }

  private String value(String key, String otherwise) {
    return values.apply(key).map(String::strip).orElse(otherwise);
  }
}
