package org.portal.content.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.OrderColumn;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.portal.content.ContentField;
import org.portal.content.ContentItem;
import org.portal.content.ContentType;
import org.portal.content.Field;
import org.portal.content.FieldValues;
import org.portal.content.TestItem;
import org.portal.content.Type;
import org.portal.content.field.ChoiceMeaning;
import org.portal.content.field.PlainMeanings;
import org.portal.content.field.YearMeaning;
import org.portal.content.field.YesNoMeaning;

class ContentTypeReaderTest {

  private final ContentTypeReader reader = new ContentTypeReader(PlainMeanings.ALL);
  private final ContentType type = reader.read("tests", TestItem.class);

  private ContentField field(String name) {
    return type.field(name).orElseThrow();
  }

  @Test
  void fieldsStandInTheirOrder() {
    assertEquals(
        List.of(
            "code",
            "kind",
            "region",
            "location",
            "address",
            "opened",
            "founded",
            "open",
            "website",
            "otherKinds"),
        type.fields().stream().map(ContentField::name).toList());
  }

  @Test
  void meaningsFollowTheJavaType() {
    assertInstanceOf(ChoiceMeaning.class, field("kind").meaning());
    assertInstanceOf(YesNoMeaning.class, field("open").meaning());
  }

  @Test
  void aNamedMeaningWins() {
    assertInstanceOf(YearMeaning.class, field("founded").meaning());
  }

  @Test
  void aCollectionIsSeveralValuesOfItsElementType() {
    assertTrue(field("otherKinds").multiple());
    assertEquals(TestItem.Kind.class, field("otherKinds").valueType());
  }

  @Test
  void facetsAndParameters() {
    assertEquals(
        List.of("kind", "region", "other-kinds"),
        type.facets().stream().map(ContentField::parameter).toList());
  }

  @Test
  void valuesAreReadByName() {
    TestItem item = new TestItem();
    assertEquals(List.of(TestItem.Kind.TOWN_HALL), FieldValues.of(item, field("kind")));
    assertEquals(List.of(), FieldValues.of(item, field("region")));
    assertEquals(List.of(TestItem.Kind.CASTLE), FieldValues.of(item, field("otherKinds")));
    assertEquals(List.of(false), FieldValues.of(item, field("open")));
  }

  @Entity
  @DiscriminatorValue("other")
  @Type(id = "test")
  static class WrongDiscriminator extends ContentItem {}

  @Entity
  static class WithoutType extends ContentItem {}

  @Entity
  @DiscriminatorValue("odd")
  @Type(id = "odd")
  static class OddField extends ContentItem {
    @Field Thread thread;
  }

  @Entity
  @DiscriminatorValue("ordered")
  @Type(id = "ordered")
  static class OrderedFacet extends ContentItem {
    @Field(facet = true)
    @OrderColumn
    List<String> words;
  }

  @Test
  void saysWhatIsMissing() {
    assertTrue(message(OrderedFacet.class).contains("\"words\""));
    assertTrue(message(WithoutType.class).contains("@Type"));
    assertTrue(message(WrongDiscriminator.class).contains("@DiscriminatorValue(\"test\")"));
    assertTrue(message(OddField.class).contains("\"thread\""));
  }

  private String message(Class<? extends ContentItem> entity) {
    return assertThrows(IllegalArgumentException.class, () -> reader.read("tests", entity))
        .getMessage();
  }
}
