package org.portal.container;

import jakarta.enterprise.inject.spi.CDI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.portal.content.ContentItem;
import org.portal.content.ContentStatus;
import org.portal.content.ContentStore;
import org.portal.localization.PortalLocale;
import org.portal.sample.libraries.Library;

/** Libraries that exist for one test only; closing the shelf takes them away. */
final class Shelf implements AutoCloseable {

  static final PortalLocale ENGLISH = new PortalLocale("en");
  static final PortalLocale RUSSIAN = new PortalLocale("ru");

  private final ContentStore store = CDI.current().select(ContentStore.class).get();
  private final List<ContentItem> stored = new ArrayList<>();

  /** A library with an English title that is not stored yet. */
  static Library library(String slug, String title) {
    Library library = Library.empty();
    library.setSlug(slug);
    library.setStatus(ContentStatus.PUBLISHED);
    library.setPublishedAt(Instant.parse("2021-06-01T09:00:00Z"));
    library.text(ENGLISH).setTitle(title);
    return library;
  }

  /** Stores an item. */
  ContentItem put(ContentItem item) {
    ContentItem kept = store.save(item);
    stored.removeIf(other -> other.getId() == kept.getId());
    stored.add(kept);
    return kept;
  }

  /** Stores so many libraries. */
  void putMany(int count) {
    for (int number = 1; number <= count; number++) {
      put(library("shelf-" + number, "Library number " + number));
    }
  }

  @Override
  public void close() {
    stored.forEach(store::delete);
  }
}
