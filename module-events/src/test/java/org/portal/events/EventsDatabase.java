package org.portal.events;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.portal.content.ContentStatus;
import org.portal.content.DataRow;

/** A database in memory with the tables of the core and of this module. */
final class EventsDatabase implements AutoCloseable {

  private final EntityManagerFactory unit;

  EventsDatabase() {
    String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
    unit =
        Persistence.createEntityManagerFactory(
            "events", Map.of("jakarta.persistence.jdbc.url", url));
    run("/db/migration/core/V1__content.sql");
    run("/db/migration/events/V1__events.sql");
  }

  private void run(String script) {
    inTransaction(entityManager -> entityManager.createNativeQuery(read(script)).executeUpdate());
  }

  <T> T inTransaction(Function<EntityManager, T> work) {
    try (EntityManager entityManager = unit.createEntityManager()) {
      entityManager.getTransaction().begin();
      T result = work.apply(entityManager);
      entityManager.getTransaction().commit();
      return result;
    }
  }

  /** Stores as the core does. */
  Event store(Event event) {
    event.derive();
    return inTransaction(entityManager -> entityManager.merge(event));
  }

  void loadDemonstration() {
    try (JsonReader reader =
        Json.createReader(getClass().getResourceAsStream(DemonstrationEvents.FILE))) {
      reader.readObject().getJsonArray("items").getValuesAs(JsonObject.class).stream()
          .map(DataRow::new)
          .forEach(row -> store(event(row)));
    }
  }

  static Event event(DataRow row) {
    Event event = Event.empty();
    event.setSlug(row.string("slug").orElseThrow());
    event.setStatus(ContentStatus.PUBLISHED);
    event.setPublishedAt(Instant.parse("2019-01-01T00:00:00Z"));
    DemonstrationEvents.read(row, event);
    return event;
  }

  private static String read(String resource) {
    try (InputStream file = EventsDatabase.class.getResourceAsStream(resource)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public void close() {
    unit.close();
  }
}
