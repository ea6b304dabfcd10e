package org.portal.container;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** The SQL statements that the whole portal sends while something happens, whatever the thread. */
final class Statements {

  private final DataSource dataSource;

  Statements(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  /**
   * Does the work and counts.
   *
   * @return how often each statement was sent; without those that follow the change log
   */
  Map<String, Long> during(Runnable work) throws SQLException {
    execute("set query_statistics false");
    execute("set query_statistics_max_entries 500");
    execute("set query_statistics true");
    try {
      work.run();
      return counted();
    } finally {
      execute("set query_statistics false");
    }
  }

  private Map<String, Long> counted() throws SQLException {
    Map<String, Long> counts = new TreeMap<>();
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select sql_statement, execution_count from information_schema.query_statistics")) {
      while (rows.next()) {
        String sql = rows.getString(1).strip();
        if (sql.regionMatches(true, 0, "select", 0, 6)
            && !sql.toLowerCase(java.util.Locale.ROOT).contains("change_log")
            && !sql.toLowerCase(java.util.Locale.ROOT).contains("information_schema")) {
          counts.put(sql, rows.getLong(2));
        }
      }
    }
    return counts;
  }

  /** Executes statements that are not part of any page. */
  void execute(String... statements) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }
}
