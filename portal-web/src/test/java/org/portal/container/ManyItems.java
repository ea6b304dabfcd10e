package org.portal.container;

import java.sql.SQLException;

/** Four thousand libraries and as many articles of former years, straight into the tables. */
final class ManyItems {

  /** Far below the ids that the portal gives, which begin with the time. */
  private static final long LIBRARIES = 1_000_000;

  private static final long ARTICLES = 2_000_000;
  private static final int COUNT = 4_000;

  private ManyItems() {}

  static void insert(Statements statements) throws SQLException {
    items(statements, "library", LIBRARIES, "x");
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
        "delete from content_item where id between " + LIBRARIES + " and 2 * " + ARTICLES,
        "analyze");
  }
}
