package org.portal.events;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
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
    List.of("core", "events").forEach(owner -> migrations(owner, url).load().migrate());
  }

  /** The migrations of an owner of tables on the database of this address. */
  static FluentConfiguration migrations(String owner, String url) {
    return Flyway.configure()
        .dataSource(url, null, null)
        .locations("classpath:db/migration/" + owner)
        .table("schema_" + owner)
        .baselineOnMigrate(true)
        .baselineVersion("0");
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

  @Override
  public void close() {
    unit.close();
  }
}
