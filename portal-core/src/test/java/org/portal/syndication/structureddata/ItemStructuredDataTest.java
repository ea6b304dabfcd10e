package org.portal.syndication.structureddata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import java.io.StringReader;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.portal.content.ContentField;
import org.portal.content.ContentItem;
import org.portal.content.ContentType;
import org.portal.content.Field;
import org.portal.content.Type;
import org.portal.content.field.FieldMeanings;
import org.portal.content.field.FieldTexts;
import org.portal.content.field.TextMeaning;
import org.portal.content.internal.ContentTypeReader;
import org.portal.localization.Localization;
import org.portal.localization.LocalizedText;
import org.portal.localization.PortalLocale;
import org.portal.navigation.PageRequest;
import org.portal.navigation.QueryParameters;
import org.portal.navigation.Urls;
import org.portal.navigation.ViewPage;
import org.portal.settings.PortalSettings;

@DisplayName("An item's structured data")
class ItemStructuredDataTest {

  private static final PortalLocale ENGLISH = new PortalLocale("en");
  private static final PortalLocale RUSSIAN = new PortalLocale("ru");

  private final Localization localization =
      new Localization(null, ZoneId.of("Europe/Minsk"), List.of(ENGLISH, RUSSIAN));

  @Test
  @DisplayName("has its name, summary and address, but nothing that only articles have")
  void place() {
    JsonObject read = write("Museum", castle());
    assertEquals("Museum", read.getString("@type"));
    assertEquals("Mir Castle", read.getString("name"));
    assertEquals("A castle.", read.getString("description"));
    assertEquals("https://portal.example/en/sites/mir", read.getString("url"));
    assertFalse(read.containsKey("headline"));
    assertFalse(read.containsKey("datePublished"));
    assertFalse(read.containsKey("image"));
  }

  @Test
  @DisplayName("has headline, language, publisher and times of an article")
  void article() {
    JsonObject read = write("NewsArticle", castle());
    assertEquals("Mir Castle", read.getString("headline"));
    assertEquals("en", read.getString("inLanguage"));
    assertEquals("2021-09-09T12:26:00+03:00", read.getString("datePublished"));
    assertEquals("Portal", read.getJsonObject("publisher").getString("name"));
  }

  @Test
  @DisplayName("says the language that the text really has")
  void fallback() {
    Castle castle = new Castle();
    castle.text(RUSSIAN).setTitle("Замок");
    JsonObject read = write("NewsArticle", castle);
    assertEquals("Замок", read.getString("name"));
    assertEquals("ru", read.getString("inLanguage"));
    assertFalse(read.containsKey("description"));

    castle.text(ENGLISH).setBody("A long text.");
    assertEquals("en", write("NewsArticle", castle).getString("inLanguage"));
  }

  @Test
  @DisplayName("has the properties that its fields name; two may share one")
  void fields() {
    Castle castle = castle();
    castle.style = "Gothic";
    castle.builder = "Ilinich";
    castle.owner = "Radziwill";
    JsonObject read = write("Museum", castle);
    assertEquals("Gothic (en)", read.getString("additionalType"));
    assertEquals("Ilinich (en)", read.getJsonArray("founder").getString(0));
    assertEquals("Radziwill (en)", read.getJsonArray("founder").getString(1));
  }

  @Test
  @DisplayName("keeps the page's address beside that of a website of the item's own")
  void website() {
    Castle castle = castle();
    castle.website = "castle.example";
    JsonObject read = write("Museum", castle);
    assertEquals("https://portal.example/en/sites/mir", read.getString("url"));
    assertEquals("castle.example (en)", read.getString("sameAs"));
  }

  private JsonObject write(String schema, Castle castle) {
    ContentType read =
        new ContentTypeReader(new FieldMeanings(List.of(new TextMeaning())))
            .read("castles", Castle.class);
    ContentType type =
        new ContentType(read.id(), schema, read.entity(), read.moduleId(), read.fields());
    ViewPage.Builder page = ViewPage.of("/castle.xhtml", "Mir Castle");
    new ItemStructuredData(localization, new FakeFieldTexts(), settings(), new Urls())
        .decorate(request(), type, castle, page);
    try (JsonReader reader =
        Json.createReader(new StringReader(page.build().structuredData().get(0)))) {
      return reader.readObject();
    }
  }

  private static Castle castle() {
    Castle castle = new Castle();
    castle.setPublishedAt(Instant.parse("2021-09-09T09:26:00Z"));
    castle.text(ENGLISH).setTitle("Mir Castle");
    castle.text(ENGLISH).setSummary("A castle.");
    return castle;
  }

  private static PageRequest request() {
    return new PageRequest(
        ENGLISH,
        Optional.empty(),
        "/en/sites/mir",
        Map.of(),
        QueryParameters.NONE,
        "https://portal.example");
  }

  private static PortalSettings settings() {
    return new PortalSettings(
        new LocalizedText(Map.of("en", "Portal")),
        new LocalizedText(Map.of()),
        new LocalizedText(Map.of()),
        "portal/mark.svg",
        ZoneId.of("Europe/Minsk"),
        List.of(ENGLISH, RUSSIAN),
        "",
        false,
        1,
        120);
  }

  /** A type of content as a module has it. */
  @Entity
  @DiscriminatorValue("castle")
  @Type(id = "castle")
  private static final class Castle extends ContentItem {

    @Field(order = 1, property = "additionalType")
    String style;

    @Field(order = 2, property = "founder")
    String builder;

    @Field(order = 3, property = "founder")
    String owner;

    @Field(order = 4, property = "url")
    String website;

    @Field(order = 5)
    String secret = "hidden";

    @Override
    public String toString() {
      return secret + style + builder + owner + website;
    }
  }

  /** Shows in which language it was asked. */
  private static final class FakeFieldTexts extends FieldTexts {

    @Override
    public Object structured(PortalLocale locale, ContentField field, Object value) {
      return value + " (" + locale + ")";
    }
  }
}
