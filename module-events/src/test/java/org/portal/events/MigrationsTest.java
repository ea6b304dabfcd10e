package org.portal.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/** A database of an earlier version is brought up to date with what is in it. */
class MigrationsTest {

  private static final String URL = "jdbc:h2:mem:migrations;DB_CLOSE_DELAY=-1";

  @Test
  void datesOfAnEarlierVersionKnowWhatCalendarsFilterBy() throws SQLException {
    EventsDatabase.migrations("core", URL).load().migrate();
    EventsDatabase.migrations("events", URL).target("1").load().migrate();
    try (Connection connection = DriverManager.getConnection(URL);
        Statement statement = connection.createStatement()) {
      statement.execute(
          "insert into content_item (id, type, slug, status, sort_key, created_at, updated_at,"
              + " verified, lock_version) values (7, 'event', 'fair', 'PUBLISHED', 1, now(), now(),"
              + " true, 1)");
      statement.execute(
          "insert into events_event (id, kind, region, time_zone, all_day, start_local, duration,"
              + " date_basis, event_status, expanded_until) values (7, 'FAIR', 'minsk', 'Europe/Minsk',"
              + " true, '2026-05-01 00:00:00', 'P1D', 'FIXED', 'AS_PLANNED', '2030-01-01')");
      statement.execute(
          "insert into events_occurrence (event_id, start_local, end_local, start_at, end_at,"
              + " first_day, last_day, called_off) values (7, '2026-05-01 00:00:00', '2026-05-02"
              + " 00:00:00', now(), now(), '2026-05-01', '2026-05-01', false)");

      EventsDatabase.migrations("events", URL).load().migrate();

      try (ResultSet dates =
          statement.executeQuery(
              "select kind, region, day_off, event_status, all_day from events_occurrence")) {
        assertTrue(dates.next());
        assertEquals("FAIR", dates.getString("kind"));
        assertEquals("minsk", dates.getString("region"));
        assertEquals(null, dates.getObject("day_off"));
        assertEquals("AS_PLANNED", dates.getString("event_status"));
        assertTrue(dates.getBoolean("all_day"));
      }
    }
  }
}
