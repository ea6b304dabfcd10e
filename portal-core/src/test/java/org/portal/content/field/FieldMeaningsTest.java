package org.portal.content.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portal.content.ContentField;
import org.portal.content.GeoPoint;
import org.portal.content.Region;
import org.portal.content.Regions;
import org.portal.content.TestItem;
import org.portal.content.YearRange;
import org.portal.content.internal.ContentTypeReader;
import org.portal.localization.Localization;
import org.portal.localization.LocalizedText;
import org.portal.localization.Messages;
import org.portal.localization.PortalLocale;

class FieldMeaningsTest {

  private static final List<PortalLocale> LOCALES =
      List.of(new PortalLocale("en"), new PortalLocale("ru"), new PortalLocale("be"));
  private static final Localization LOCALIZATION =
      new Localization(new Messages(), ZoneId.of("Europe/Minsk"), LOCALES);

  private static FieldContext in(String language) {
    ContentField field =
        new ContentTypeReader(PlainMeanings.ALL)
            .read("tests", TestItem.class)
            .field("kind")
            .orElseThrow();
    return new FieldContext(new PortalLocale(language), field, LOCALIZATION);
  }

  @Test
  void choicesGoByTheirNames() {
    ChoiceMeaning choice = new ChoiceMeaning();
    assertEquals("town-hall", choice.code(TestItem.Kind.TOWN_HALL));
    assertEquals(
        Optional.of(TestItem.Kind.TOWN_HALL), choice.parse("town-hall", TestItem.Kind.class));
    assertEquals(Optional.empty(), choice.parse("TOWN_HALL", TestItem.Kind.class));
    assertEquals(Optional.empty(), choice.parse("", TestItem.Kind.class));
  }

  @ParameterizedTest
  @CsvSource({"en, Grodno Region", "ru, Гродненская область", "be, Гродзенская вобласць"})
  void regionsHaveNamesInEachLanguage(String language, String name) {
    assertEquals(
        List.of(FieldText.of(name)),
        new RegionMeaning(new Regions()).show(new Region("grodno-region"), in(language)));
  }

  @Test
  void onlyKnownRegionsAreRead() {
    RegionMeaning region = new RegionMeaning(new Regions());
    assertTrue(region.parse("grodno-region", Region.class).isPresent());
    assertTrue(region.parse("atlantis", Region.class).isEmpty());
    assertTrue(region.parse("../x", Region.class).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"91,0", "0,181", "1;2", "a,b", "", "1,2,3", "1e9,2", "NaN,1"})
  void impossiblePlacesAreRefused(String code) {
    assertEquals(Optional.empty(), new PointMeaning().parse(code, GeoPoint.class));
  }

  @Test
  void placesAreReadAsWritten() {
    PointMeaning point = new PointMeaning();
    String code = point.code(new GeoPoint(53.4511, -26.4728));
    assertEquals("53.4511,-26.4728", code);
    assertTrue(point.parse(code, GeoPoint.class).isPresent());
  }

  @ParameterizedTest
  @CsvSource({"en, 9 September 2021", "ru, 9 сентября 2021", "be, 9 верасня 2021"})
  void datesAreWrittenAsInTheLanguage(String language, String text) {
    assertEquals(
        List.of(FieldText.of(text)),
        new DateMeaning().show(LocalDate.of(2021, 9, 9), in(language)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021-02-30", "2021-13-01", "yesterday", "2021"})
  void impossibleDatesAreRefused(String code) {
    assertEquals(Optional.empty(), new DateMeaning().parse(code, LocalDate.class));
  }

  @Test
  void numbersAreGroupedAndYearsAreNot() {
    assertEquals("1,506", new NumberMeaning().show(1506, in("en")).get(0).text());
    assertEquals("1506", new YearMeaning().show(1506, in("en")).get(0).text());
  }

  @Test
  void aTextWithoutTranslationIsMarkedWithItsLanguage() {
    FieldText shown =
        new LocalizedTextMeaning().show(new LocalizedText(Map.of("ru", "замок")), in("be")).get(0);
    assertEquals("замок", shown.text());
    assertEquals(Optional.of("ru"), shown.language());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"javascript:alert(1)", "data:text/html,x", "/local", "ftp://x", "not a link"})
  void linksThatAreNoneAreRefused(String code) {
    assertEquals(Optional.empty(), new LinkMeaning().parse(code, URI.class));
  }

  @Test
  void aLinkShowsItsHost() {
    FieldText shown =
        new LinkMeaning().show(URI.create("https://www.mirzamak.by/a"), in("en")).get(0);
    assertEquals("mirzamak.by", shown.text());
    assertEquals(Optional.of("https://www.mirzamak.by/a"), shown.url());
  }

  @Test
  void yesAndNo() {
    YesNoMeaning yesNo = new YesNoMeaning();
    assertEquals(Optional.of(true), yesNo.parse("true", Boolean.class));
    assertEquals(Optional.empty(), yesNo.parse("maybe", Boolean.class));
  }

  @ParameterizedTest
  @CsvSource({"en, Poland", "ru, Польша", "be, Польшча"})
  void countriesHaveNamesInEachLanguage(String language, String name) {
    assertEquals(List.of(FieldText.of(name)), new CountryMeaning().show("PL", in(language)));
    assertEquals(Optional.of("PL"), new CountryMeaning().parse("PL", String.class));
    assertEquals(Optional.empty(), new CountryMeaning().parse("<b>", String.class));
    assertEquals(List.of(FieldText.of("<b>")), new CountryMeaning().show("<b>", in(language)));
  }

  @ParameterizedTest
  @CsvSource({"1506, 1506", "1583/1593, 1583–1593", "/1939, 1939"})
  void yearsFromOneToAnother(String code, String text) {
    YearRangeMeaning years = new YearRangeMeaning();
    YearRange range = years.parse(code, YearRange.class).orElseThrow();
    assertEquals(text, years.show(range, in("en")).get(0).text());
    assertEquals(code, years.code(range));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/", "1593/1583", "12345", "x"})
  void impossibleYearsAreNotRead(String code) {
    assertTrue(new YearRangeMeaning().parse(code, YearRange.class).isEmpty());
  }
}
