package org.portal.container;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ParameterMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.portal.persistence.Database;

/** Each type of page sends a fixed number of statements, and each is served by an index. */
@ArquillianTest
class QueriesIT {

  /**
   * One more statement for a page is a decision: whoever makes it changes the number here. An item
   * sends a few for each section that it refers to, however many items that are.
   */
  private static final Map<String, Long> COUNTS = new LinkedHashMap<>();

  static {
    COUNTS.put("/en/libraries", 5L);
    COUNTS.put("/en/libraries?kind=public", 5L);
    COUNTS.put("/en/libraries/reading-room", 8L);
    COUNTS.put("/en/libraries/feed.atom", 2L);
    COUNTS.put("/en/news", 9L);
    COUNTS.put("/en/news/society", 9L);
    COUNTS.put("/en/news/2021/09/09", 9L);
    COUNTS.put("/en/news/2019/01/14/kaliady-tsars-walk-in-semezhevo", 16L);
    COUNTS.put("/en/events", 7L);
    COUNTS.put("/en/events/2026/07", 3L);
    COUNTS.put("/en/events/new-year", 8L);
    COUNTS.put("/en/sites", 6L);
    COUNTS.put("/en/sites/mir-castle", 11L);
    COUNTS.put("/en/unesco", 8L);
    COUNTS.put("/en/unesco/mir-castle-complex", 17L);
    COUNTS.put("/en/sanatoria", 9L);
    COUNTS.put("/en/souvenirs", 6L);
    COUNTS.put("/en/monuments", 5L);
    COUNTS.put("/en/feed.atom", 2L);
    COUNTS.put("/sitemap.xml", 0L);
    COUNTS.put("/en", 21L);
  }

  @Inject private Database database;

  private Statements statements;

  @BeforeEach
  void count() {
    Settled.changes();
    statements = new Statements(database.dataSource());
  }

  @Test
  void eachTypeOfPageSendsSoManyStatements() throws SQLException {
    Map<String, Long> counts = new LinkedHashMap<>();
    List<String> statementsSent = new ArrayList<>();
    for (String path : COUNTS.keySet()) {
      Map<String, Long> sent = sent(path);
      counts.put(path, sum(sent));
      sent.forEach((sql, times) -> statementsSent.add(path + " " + times + " × " + sql));
    }
    assertEquals(COUNTS, counts, () -> String.join("\n", statementsSent));
  }

  @Test
  void aListOfManyItemsSendsNoMoreThanAShortOne() throws SQLException {
    long feedShort = total("/en/libraries/feed.atom");
    long listShort = total("/en/libraries");
    long homeShort = total("/en");
    try (Shelf shelf = new Shelf()) {
      shelf.putMany(25);
      Eventually.holds(
          "the list has a second page",
          () -> Visitor.get("/en/libraries").body().contains("after="));
      Settled.changes();
      assertEquals(listShort, total("/en/libraries"));
      assertEquals(feedShort, total("/en/libraries/feed.atom"));
      assertEquals(homeShort, total("/en"));
    }
  }

  private long total(String path) throws SQLException {
    return sum(sent(path));
  }

  private static long sum(Map<String, Long> sent) {
    return sent.values().stream().mapToLong(Long::longValue).sum();
  }

  private Map<String, Long> sent(String path) throws SQLException {
    Remade.all();
    return statements.during(() -> assertEquals(200, Visitor.get(path).statusCode(), path));
  }

  @Test
  void amongThousandsOfItemsEachStatementOfAListIsServedByAnIndex() throws SQLException {
    List<String> scans = new ArrayList<>();
    List<String> sorts = new ArrayList<>();
    try {
      ManyItems.insert(statements);
      for (String path :
          new String[] {
            "/en/libraries",
            "/en/libraries?kind=public",
            "/en/libraries?after=2000_1002000",
            "/en/libraries/many-77",
            "/en/libraries/feed.atom",
            "/en/news",
            "/en/news/society",
            "/en/news/1999/06/01",
            "/en/news/1999/06",
            "/en/events",
            "/en/events?kind=public-holiday",
            "/en/events?region=minsk-city",
            "/en/events/2026/07",
            "/en/sites",
            "/en/feed.atom",
            "/sitemap/news.xml",
            "/en"
          }) {
        for (String sql : sent(path).keySet()) {
          String plan = plan(sql);
          if (plan.toLowerCase(Locale.ROOT).contains(".tablescan")) {
            scans.add(path + "\n  " + plan);
          }
          if (isPage(sql) && !plan.contains("index sorted")) {
            sorts.add(path + "\n  " + plan);
          }
        }
      }
    } finally {
      ManyItems.delete(statements);
      Remade.all();
    }
    assertTrue(scans.isEmpty(), () -> "reads a whole table: " + String.join("\n", scans));
    assertTrue(sorts.isEmpty(), () -> "reads more than it shows: " + String.join("\n", sorts));
  }

  /** Whether a statement asks for the first few rows in some order. */
  private static boolean isPage(String sql) {
    String upper = sql.toUpperCase(Locale.ROOT);
    return upper.contains(" ORDER BY ") && upper.contains(" LIMIT ");
  }

  private String plan(String sql) throws SQLException {
    try (Connection connection = database.dataSource().getConnection();
        PreparedStatement explained = connection.prepareStatement("explain " + sql)) {
      ParameterMetaData parameters = explained.getParameterMetaData();
      for (int index = 1; index <= parameters.getParameterCount(); index++) {
        explained.setNull(index, Types.NULL);
      }
      try (ResultSet rows = explained.executeQuery()) {
        return rows.next() ? rows.getString(1) : "";
      }
    }
  }
}
