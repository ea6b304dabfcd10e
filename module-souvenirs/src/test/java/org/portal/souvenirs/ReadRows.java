package org.portal.souvenirs;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.portal.content.ContentImport;
import org.portal.content.ContentItem;
import org.portal.content.DataRow;
import org.portal.content.RowReader;
import org.portal.module.DemonstrationContent;

/** Reads demonstration content into items that are not stored; a faulty row is not forgiven. */
final class ReadRows implements ContentImport {

  private final List<ContentItem> items = new ArrayList<>();
  private final List<DataRow> rows = new ArrayList<>();

  static ReadRows of(DemonstrationContent content) {
    ReadRows read = new ReadRows();
    content.load(read);
    return read;
  }

  @Override
  public <I extends ContentItem> int items(
      String resource, Supplier<I> maker, RowReader<I> reader) {
    try (JsonReader json = Json.createReader(getClass().getResourceAsStream(resource))) {
      rows.addAll(
          DataRow.numbered(json.readObject().getJsonArray("items").getValuesAs(JsonObject.class)));
    }
    for (DataRow row : rows) {
      I item = maker.get();
      item.setSlug(row.string("slug").orElseThrow());
      reader.read(row, item);
      items.add(item);
    }
    return items.size();
  }

  List<ContentItem> items() {
    return items;
  }

  List<DataRow> rows() {
    return rows;
  }

  ContentItem item(String slug) {
    return items.stream().filter(item -> item.getSlug().equals(slug)).findFirst().orElseThrow();
  }
}
