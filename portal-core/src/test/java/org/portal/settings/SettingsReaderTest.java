package org.portal.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portal.localization.PortalLocale;

class SettingsReaderTest {

  private static PortalSettings read(Map<String, String> values) {
    return new SettingsReader(key -> Optional.ofNullable(values.get(key))).read();
  }

  private static String faults(Map<String, String> values) {
    return assertThrows(InvalidSettingsException.class, () -> read(values)).getMessage();
  }

  @Test
  void everySettingHasADefault() {
    PortalSettings settings = read(Map.of());
    assertEquals("Беларусь", settings.name().byLocale().get("be"));
    assertEquals(ZoneId.of("Europe/Minsk"), settings.zone());
    assertEquals(
        List.of(new PortalLocale("en"), new PortalLocale("ru"), new PortalLocale("be")),
        settings.locales());
  }

  @Test
  void aNameForAllLanguagesOrForOne() {
    PortalSettings settings = read(Map.of("portal.name", "Health", "portal.name.ru", "Здоровье"));
    assertEquals(
        Map.of("en", "Health", "ru", "Здоровье", "be", "Health"), settings.name().byLocale());
  }

  @Test
  void otherLanguages() {
    PortalSettings settings = read(Map.of("portal.locales", " be , en"));
    assertEquals(new PortalLocale("be"), settings.defaultLocale());
    assertEquals(2, settings.locales().size());
  }

  @ParameterizedTest
  @CsvSource({
    "portal.zone, Mars/Olympus, no time zone",
    "portal.locales, 'en,!!', is no language",
    "portal.locales, '', is no language",
    "portal.base-url, ftp://x, without a path",
    "portal.base-url, https://x/y, without a path",
    "portal.demo, perhaps, neither true nor false",
    "portal.cache.megabytes, -1, 0 to 4096",
    "portal.cache.megabytes, much, 0 to 4096",
  })
  void aWrongOneSaysWhatIsAllowed(String key, String value, String reason) {
    String message = faults(Map.of(key, value));
    assertTrue(message.startsWith(key), message);
    assertTrue(message.contains(reason), message);
  }

  @Test
  void allWrongOnesAreNamedAtOnce() {
    String message = faults(Map.of("portal.zone", "x", "portal.demo", "y"));
    assertTrue(message.contains("portal.zone") && message.contains("portal.demo"), message);
  }
}
