package org.portal.editing.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portal.content.ContentItem;
import org.portal.content.ContentType;
import org.portal.content.FieldValues;
import org.portal.content.TestItem;
import org.portal.content.field.PlainMeanings;
import org.portal.content.internal.ContentTypeReader;
import org.portal.localization.Localization;
import org.portal.localization.Messages;
import org.portal.localization.PortalLocale;

/** What is typed becomes an item, or is named with a sentence that helps; nothing is guessed. */
class FormReaderTest {

  private static final PortalLocale ENGLISH = new PortalLocale("en");
  private static final PortalLocale RUSSIAN = new PortalLocale("ru");
  private static final Localization LOCALIZATION =
      new Localization(
          new Messages(),
          ZoneId.of("Europe/Minsk"),
          List.of(ENGLISH, RUSSIAN, new PortalLocale("be")));
  private static final ContentType TYPE =
      new ContentTypeReader(PlainMeanings.ALL).read("tests", TestItem.class);

  private final ItemPlace place = new ItemPlace(null, TYPE, 7, ENGLISH, LOCALIZATION);
  private final ContentItem item = TYPE.empty(7);

  private List<Fault> fill(Map<String, String> values) {
    return place.reader(new WideColumns()).fill(item, new ItemForm(ItemForm.NEW, Map.of(), values));
  }

  private static Map<String, String> titled(String name, String text) {
    Map<String, String> values = new HashMap<>(Map.of("title.en", "Mir"));
    values.put(name, text);
    return values;
  }

  private Object value(String field) {
    List<Object> values = FieldValues.of(item, TYPE.field(field).orElseThrow());
    return values.isEmpty() ? null : values.get(0);
  }

  @Test
  void eachKindOfFieldIsRead() {
    Map<String, String> values = new HashMap<>();
    values.put("title.en", "Mir");
    values.put("title.ru", "Мир");
    values.put("f.kind", "castle");
    values.put("f.region", "grodno-region");
    values.put("f.location.latitude", "53,4513");
    values.put("f.location.longitude", "26.4727");
    values.put("f.address.ru", "Мир, Красноармейская, 2");
    values.put("f.opened", "3.7.2011");
    values.put("f.founded", "1520");
    values.put("f.open", "true");
    values.put("f.website", "https://mir.example");
    values.put("f.otherKinds", "castle\ntown-hall");
    values.put("f.code", "A 1");
    values.put("tags", "castle\n\n Castle of Mir ");
    values.put(
        "related", "sites/nesvizh\nhttps://portal.example/ru/news/2021/06/01/a-title?view=print");
    values.put("source", "The museum");
    values.put("verified", "true");
    assertEquals(List.of(), fill(values));
    assertEquals(TestItem.Kind.CASTLE, value("kind"));
    assertEquals(LocalDate.of(2011, 7, 3), value("opened"));
    assertEquals(1520, value("founded"));
    assertEquals(true, value("open"));
    assertEquals(
        List.of(TestItem.Kind.CASTLE, TestItem.Kind.TOWN_HALL),
        FieldValues.of(item, TYPE.field("otherKinds").orElseThrow()));
    assertEquals(Set.of("castle", "Castle of Mir"), item.getTags());
    assertEquals("nesvizh", item.getReferences().get(0).getSlug());
    assertEquals("news", item.getReferences().get(1).getSection());
    assertTrue(item.isVerified());
  }

  @Test
  void whatIsWrittenIntoTheFormIsReadAgainAsTheSame() {
    eachKindOfFieldIsRead();
    item.setSlug("mir");
    ItemForm written = place.writer().write(item);
    ContentItem other = TYPE.empty(8);
    assertEquals(List.of(), place.reader(new WideColumns()).fill(other, written));
    other.setSlug("mir");
    assertEquals(written.values(), place.writer().write(other).values());
  }

  @ParameterizedTest
  @CsvSource({
    "f.founded, about 1500, f.founded, input.year",
    "f.opened, 31.02.2021, f.opened, input.date.none",
    "f.opened, summer, f.opened, input.date",
    "f.website, mir.example, f.website, input.link.scheme",
    "f.website, javascript://x, f.website, input.link",
    "f.location.latitude, 53.4, f.location.longitude, input.point.half",
    "f.region, atlantis, f.region, input.not-understood",
    "f.otherKinds, palace, f.otherKinds, input.not-understood",
    "related, somewhere, related, input.related",
    "title.ru, \u200b\u200b, '', ''",
    "body.ru, Без названия, title.ru, input.title.empty",
  })
  void whatIsWrongIsNamedWhereItStands(String input, String typed, String where, String sentence) {
    List<Fault> faults = fill(titled(input, typed));
    if (sentence.isEmpty()) {
      assertEquals(List.of(), faults);
    } else {
      assertEquals(1, faults.size(), faults.toString());
      assertEquals(where, faults.get(0).input());
      assertEquals(sentence, faults.get(0).messageKey());
    }
  }

  @Test
  void allFaultsAreNamedAtOnce() {
    Map<String, String> values = titled("f.founded", "long ago");
    values.put("f.opened", "yesterday");
    values.remove("title.en");
    assertEquals(
        Set.of("title.en", "f.founded", "f.opened"),
        Set.copyOf(fill(values).stream().map(Fault::input).toList()));
  }

  @Test
  void aTextThatIsTooLongIsKeptOutAndCounted() {
    List<Fault> faults = fill(Map.of("title.en", "x".repeat(633)));
    assertEquals("input.too-long", faults.get(0).messageKey());
    assertEquals(List.of(633, 600), faults.get(0).arguments());
  }

  @Test
  void anEmptiedFieldHasNoValueAndAnEmptiedTranslationIsGone() {
    assertEquals(List.of(), fill(Map.of("title.en", "Mir", "title.ru", "Мир", "f.code", "A")));
    assertEquals(List.of(), fill(Map.of("title.en", "Mir")));
    assertNull(value("code"));
    assertFalse(item.getTexts().containsKey("ru"));
  }

  @Test
  void aTranslationIsOutdatedWhenTheFirstLanguageChangesAndNotWhenBothDo() throws Exception {
    fill(Map.of("title.en", "Mir", "title.ru", "Мир"));
    assertFalse(isOutdated());
    Thread.sleep(2);
    fill(Map.of("title.en", "Mir Castle", "title.ru", "Мир"));
    assertTrue(isOutdated());
    fill(Map.of("title.en", "Mir Castle", "title.ru", "Мир", "holds.ru", "true"));
    assertFalse(isOutdated());
    Thread.sleep(2);
    fill(Map.of("title.en", "Castle of Mir", "title.ru", "Замок в Мире"));
    assertFalse(isOutdated());
  }

  private boolean isOutdated() {
    return item.getTexts().get("ru").isOlderThan(item.getTexts().get("en"));
  }

  @Test
  void markupIsKeptAsItWasTyped() {
    String text = "<script>alert(1)</script> #{7*7} {0} 'quoted' \"twice\"";
    assertEquals(List.of(), fill(titled("f.code", text)));
    assertEquals(text, value("code"));
    assertEquals(text, place.writer().write(named()).text("f.code"));
  }

  private ContentItem named() {
    item.setSlug("mir");
    return item;
  }

  /** Columns that hold anything. */
  private static final class WideColumns extends ColumnLengths {

    @Override
    int of(ContentType type, org.portal.content.ContentField field) {
      return 2_000;
    }
  }
}
