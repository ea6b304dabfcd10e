package org.portal.localization;

import java.text.NumberFormat;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything that depends on the language, in one place. */
public class Localization {

  private final Messages messages;
  private final DateTexts dates;
  private final List<PortalLocale> locales;

  /** For CDI. */
  protected Localization() {
    this(null, ZoneId.of("UTC"), List.of());
  }

  /**
   * @param messages the texts of the interface
   * @param zone the zone in which days begin and times are shown
   * @param locales the portal's languages, the default one first
   */
  public Localization(Messages messages, ZoneId zone, List<PortalLocale> locales) {
    this.messages = messages;
    this.dates = new DateTexts(zone);
    this.locales = List.copyOf(locales);
  }

  /** The texts of the interface. */
  public Messages messages() {
    return messages;
  }

  /** Dates and times in the portal's zone. */
  public DateTexts dates() {
    return dates;
  }

  /** The portal's languages, the default one first. */
  public List<PortalLocale> locales() {
    return locales;
  }

  /** The portal's language of that tag, if it has it. */
  public Optional<PortalLocale> locale(String tag) {
    return locales.stream().filter(locale -> locale.tag().equals(tag)).findFirst();
  }

  /**
   * The languages to look for a text in.
   *
   * @param wanted the language of the page
   * @return that language, then the others in the portal's order
   */
  public List<PortalLocale> preference(PortalLocale wanted) {
    return Stream.concat(
            Stream.of(wanted), locales.stream().filter(locale -> !locale.equals(wanted)))
        .toList();
  }

  /** A whole or broken number as people of the language write it. */
  public String number(PortalLocale locale, Number number) {
    return NumberFormat.getInstance(locale.toLocale()).format(number);
  }

  /** The text in the wanted language, or else in the first of the others that has it. */
  public Optional<ChosenText> choose(PortalLocale wanted, LocalizedText text) {
    return choose(wanted, text.byLocale());
  }

  /** The text in the wanted language, or else in the first of the others that has it. */
  public Optional<ChosenText> choose(PortalLocale wanted, Map<String, String> textsByTag) {
    return preference(wanted).stream()
        .filter(locale -> textsByTag.get(locale.tag()) != null)
        .findFirst()
        .map(
            locale ->
                new ChosenText(
                    textsByTag.get(locale.tag()),
                    locale.equals(wanted) ? Optional.empty() : Optional.of(locale.tag())));
  }
}
