package org.portal.container;

import java.sql.SQLException;

/** Four thousand libraries, articles of former years and events, straight into the tables. */
final class ManyItems {

  /** Far below the ids that the portal gives, which begin with the time. */
  private static final long LIBRARIES = 1_000_000;

  private static final long ARTICLES = 2_000_000;
  private static final long EVENTS = 3_000_000;
  private static final int COUNT = 4_000;

  private ManyItems() {}

  static void insert(Statements statements) throws SQLException {
    items(statements, "library", LIBRARIES, "x");
    items(statements, "event", EVENTS, "x");
    items(
        statements,
        "article",
        ARTICLES,
        "datediff(second, timestamp '1970-01-01 00:00:00', timestamp '1990-01-01 00:00:00')"
            + " * 1000 + x * 86400000");
    statements.execute(
        "insert into libraries_library (id, kind) select "
            + LIBRARIES
            + " + x, casewhen(mod(x, 2) = 0, 'PUBLIC', 'SCIENTIFIC') from system_range(1, "
            + COUNT
            + ")",
        "insert into news_article (id, category, photo_from_archive) select "
            + ARTICLES
            + " + x, casewhen(mod(x, 2) = 0, 'SOCIETY', 'CULTURE'), false from system_range(1, "
            + COUNT
            + ")",
        "insert into events_event (id, kind, time_zone, all_day, start_local, duration, date_basis,"
            + " event_status, last_day, expanded_until) select "
            + EVENTS
            + " + x, casewhen(mod(x, 2) = 0, 'FAIR', 'PUBLIC_HOLIDAY'), 'Europe/Minsk', true,"
            + " dateadd(day, x, timestamp '2026-01-01 00:00:00'), 'P1D', 'FIXED', 'AS_PLANNED',"
            + " dateadd(day, x, date '2026-01-01'), date '2100-01-01' from system_range(1, "
            + COUNT
            + ")",
        "insert into events_occurrence (event_id, start_local, end_local, start_at, end_at,"
            + " first_day, last_day, called_off, kind, event_status, all_day) select id,"
            + " start_local, start_local, start_local, start_local, last_day, last_day, false, kind,"
            + " event_status, all_day from events_event where id between "
            + EVENTS
            + " and "
            + (EVENTS + COUNT),
        "analyze");
  }

  private static void items(Statements statements, String type, long from, String sortKey)
      throws SQLException {
    statements.execute(
        "insert into content_item (id, type, slug, status, sort_key, published_at, created_at,"
            + " updated_at, verified, lock_version) select "
            + from
            + " + x, '"
            + type
            + "', 'many-' || x, 'PUBLISHED', "
            + sortKey
            + ", dateadd(day, x, timestamp '1990-01-01 00:00:00'), now(), now(), false, 1 from"
            + " system_range(1, "
            + COUNT
            + ")",
        "insert into content_text (item_id, locale, title) select "
            + from
            + " + x, 'en', 'Item ' || x from system_range(1, "
            + COUNT
            + ")");
  }

  static void delete(Statements statements) throws SQLException {
    statements.execute(
        "delete from content_item where id between " + LIBRARIES + " and " + (EVENTS + COUNT),
        "analyze");
  }
}
