package org.portal.content.internal;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.portal.content.ContentImport;
import org.portal.content.ContentItem;
import org.portal.content.ContentStatus;
import org.portal.content.ContentStore;
import org.portal.content.ContentText;
import org.portal.content.DataRow;
import org.portal.content.ItemReference;
import org.portal.content.RowReader;
import org.portal.localization.LocalizedText;
import org.portal.localization.PortalLocale;

/** Loads content from the JSON files of a module. */
public final class JsonContentImport implements ContentImport {

  private static final System.Logger LOGGER = System.getLogger(JsonContentImport.class.getName());

  private final ContentStore store;
  private final List<PortalLocale> locales;
  private final Class<?> owner;

  /**
   * @param store takes the items
   * @param locales the portal's languages; texts in others are left out
   * @param owner a class of the module, to find its files
   */
  public JsonContentImport(ContentStore store, List<PortalLocale> locales, Class<?> owner) {
    this.store = store;
    this.locales = List.copyOf(locales);
    this.owner = owner;
  }

  @Override
  public <I extends ContentItem> int items(
      String resource, Supplier<I> maker, RowReader<I> reader) {
    int loaded = 0;
    for (DataRow row : DataRow.numbered(rows(resource))) {
      try {
        I item = maker.get();
        readCommon(row, item);
        reader.read(row, item);
        store.save(item);
        loaded++;
      } catch (RuntimeException fault) {
        LOGGER.log(
            System.Logger.Level.WARNING,
            "{0}, row {1} ({2}) was not loaded: {3}",
            resource,
            row.number(),
            row.json().getOrDefault("slug", jakarta.json.JsonValue.NULL),
            fault.getMessage());
      }
    }
    return loaded;
  }

  private List<JsonObject> rows(String resource) {
    try (InputStream file = owner.getResourceAsStream(resource)) {
      if (file == null) {
        throw new IllegalArgumentException("There is no file " + resource);
      }
      try (JsonReader json = Json.createReader(file)) {
        return new ArrayList<>(
            json.readObject().getJsonArray("items").getValuesAs(JsonObject.class));
      }
    } catch (IOException | JsonException unreadable) {
      throw new IllegalArgumentException(
          resource + " can't be read: " + unreadable.getMessage(), unreadable);
    }
  }

  private void readCommon(DataRow row, ContentItem item) {
    item.setSlug(
        row.string("slug").orElseThrow(() -> new IllegalArgumentException("slug is missing")));
    item.setStatus(ContentStatus.PUBLISHED);
    item.setPublishedAt(row.instant("dateTime").orElseGet(Instant::now));
    item.setSource(row.string("source").orElse(null));
    item.setVerified(row.flag("verified"));
    item.getTags().addAll(row.strings("tags"));
    Map<String, String> titles =
        row.text("headline")
            .or(() -> row.text("name"))
            .map(LocalizedText::byLocale)
            .orElseThrow(() -> new IllegalArgumentException("headline or name is missing"));
    Map<String, String> summaries = texts(row, "summary");
    Map<String, String> bodies = texts(row, "body");
    for (PortalLocale locale : locales) {
      Optional.ofNullable(titles.get(locale.tag()))
          .ifPresent(
              title -> {
                ContentText text = item.text(locale);
                text.setTitle(title);
                text.setSummary(summaries.get(locale.tag()));
                text.setBody(bodies.get(locale.tag()));
              });
    }
    readReferences(row, item);
  }

  private static Map<String, String> texts(DataRow row, String member) {
    return row.text(member).map(LocalizedText::byLocale).orElse(Map.of());
  }

  private static void readReferences(DataRow row, ContentItem item) {
    row.row("related")
        .ifPresent(
            related ->
                related
                    .json()
                    .keySet()
                    .forEach(
                        section ->
                            related
                                .strings(section)
                                .forEach(
                                    slug ->
                                        item.getReferences()
                                            .add(
                                                new ItemReference(
                                                    section, slug, item.getReferences().size())))));
  }
}
