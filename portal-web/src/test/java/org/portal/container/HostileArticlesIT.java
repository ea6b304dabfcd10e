package org.portal.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.portal.content.ContentItem;
import org.portal.content.ContentReader;
import org.portal.content.ContentStore;
import org.portal.content.ContentType;
import org.portal.content.FieldValues;
import org.portal.localization.LocalizedText;
import org.portal.module.ModuleRegistry;

/** Hostile texts as the place, the author and the photo's caption and credit of an article. */
@ArquillianTest
class HostileArticlesIT {

  private static final String SLUG = "kaliady-tsars-walk-in-semezhevo";
  private static final String PATH = "/en/news/2019/01/14/" + SLUG;
  private static final List<String> FIELDS = List.of("dateline", "agency", "photoCaption");

  /** Longer ones are bodies, which no such field takes. */
  private static final int LONGEST = 700;

  @Inject private ContentReader reader;
  @Inject private ContentStore store;
  @Inject private ModuleRegistry registry;

  private ContentType articles;
  private ContentItem original;

  @BeforeEach
  void keepTheArticle() {
    articles = registry.typeOf(registry.section("news").orElseThrow());
    original = article();
  }

  @AfterEach
  void putItBack() {
    change(field -> (LocalizedText) FieldValues.of(original, articles.field(field).get()).get(0));
    Remade.all();
  }

  @Test
  void everyEdgeCaseIsShownAsText() throws IOException {
    List<String> faults = new ArrayList<>();
    for (JsonObject edgeCase : EdgeCases.all()) {
      String id = edgeCase.getString("id");
      for (String text : texts(edgeCase.get("fields"))) {
        if (!EdgeCases.INVISIBLE.equals(id)) {
          write(text);
          faults.addAll(new PageFaults(id, PATH).find());
        }
      }
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void markupIsReadAsItWasWritten() {
    String text = "<b title=\"x\">#{7*7}</b> &amp; {0} ${1}";
    write(text);
    Document page = Visitor.page(PATH);
    assertTrue(page.select(".dateline").text().contains(text));
    assertTrue(page.select(".margin").text().contains(text));
    String caption = page.select("figcaption").text();
    assertEquals(3, caption.split("#\\{7\\*7}", -1).length, caption + " has caption and credit");
  }

  private void write(String text) {
    change(field -> new LocalizedText(Map.of("en", text)));
    Remade.all();
  }

  private void change(Function<String, LocalizedText> values) {
    ContentItem article = article();
    for (String field : FIELDS) {
      FieldValues.replace(
          article, articles.field(field).orElseThrow(), before -> values.apply(field));
    }
    store.save(article);
  }

  private ContentItem article() {
    return reader.item(articles, SLUG).orElseThrow();
  }

  private static Set<String> texts(JsonValue value) {
    Set<String> texts = new LinkedHashSet<>();
    if (value instanceof JsonString text && text.getString().length() <= LONGEST) {
      texts.add(text.getString());
    } else if (value instanceof JsonObject object) {
      // what is not a text of the case itself is in lists: queries, rules, tags
      object.values().forEach(part -> texts.addAll(texts(part)));
    }
    return texts;
  }
}
