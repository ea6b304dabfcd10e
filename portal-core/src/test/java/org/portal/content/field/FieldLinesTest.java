package org.portal.content.field;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.portal.content.ContentField;
import org.portal.localization.ChosenText;

class FieldLinesTest {

  private static final ContentField KIND = field("kind", false);
  private static final ContentField TOWN = field("town", false);
  private static final ContentField REGION = field("region", true);
  private static final ContentField COUNTRY = field("country", true);

  private static ContentField field(String name, boolean joined) {
    return new ContentField(
        "test",
        name,
        String.class,
        false,
        new TextMeaning(),
        0,
        false,
        true,
        joined,
        true,
        false,
        "");
  }

  private static List<String> lines(Map<ContentField, FieldText> values) {
    return new FieldLines(field -> Optional.ofNullable(values.get(field)).stream().toList())
        .of(List.of(KIND, TOWN, REGION, COUNTRY)).stream()
            .map(
                line ->
                    line.field().name()
                        + ": "
                        + String.join("; ", line.texts().stream().map(FieldText::text).toList()))
            .toList();
  }

  @Test
  void joinedFieldsContinueTheLine() {
    assertEquals(
        List.of("kind: Castle", "town: Mir, Grodno Region, Belarus"),
        lines(
            Map.of(
                KIND, FieldText.of("Castle"),
                TOWN, FieldText.of("Mir"),
                REGION, FieldText.of("Grodno Region"),
                COUNTRY, FieldText.of("Belarus"))));
  }

  @Test
  void aMissingOneInBetweenIsLeftOut() {
    assertEquals(
        List.of("town: Mir, Belarus"),
        lines(Map.of(TOWN, FieldText.of("Mir"), COUNTRY, FieldText.of("Belarus"))));
  }

  @Test
  void neverContinuesALineFurtherUp() {
    assertEquals(
        List.of("kind: Castle", "region: Grodno Region, Belarus"),
        lines(
            Map.of(
                KIND, FieldText.of("Castle"),
                REGION, FieldText.of("Grodno Region"),
                COUNTRY, FieldText.of("Belarus"))));
  }

  @Test
  void valuesWithCommasArePartedBySemicolons() {
    assertEquals("Skin, Nerves", line("Skin", "Nerves").inOneText());
    assertEquals("Bones, joints; Nerves", line("Bones, joints", "Nerves").inOneText());
  }

  @Test
  void manyWordsStandInOneLine() {
    assertEquals(4, line("a", "b", "c", "d").asFact().size());
    assertEquals(List.of(FieldText.of("a, b, c, d, e")), line("a", "b", "c", "d", "e").asFact());
  }

  private static FieldLine line(String... texts) {
    return new FieldLine(KIND, List.of(texts).stream().map(FieldText::of).toList());
  }

  @Test
  void saysNothingTwice() {
    assertEquals(
        List.of("town: Minsk"),
        lines(Map.of(TOWN, FieldText.of("Minsk"), REGION, FieldText.of("Minsk"))));
  }

  @Test
  void textsOfTwoLanguagesStayApart() {
    assertEquals(
        List.of("town: Мір; Grodno Region"),
        lines(
            Map.of(
                TOWN, FieldText.of(new ChosenText("Мір", Optional.of("be"))),
                REGION, FieldText.of("Grodno Region"))));
  }
}
