package org.portal.launcher.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Does one thing with the embedded database, in a process of its own, whether a generation has it
 * open or not. What to do stands in the lines of the standard input, so that no other user of the
 * machine sees a password: address, user, password, action, and what the action needs.
 */
public final class DatabaseTool {
  private static final String FORM = " COMPRESSION GZIP CHARSET 'UTF-8'";

  private DatabaseTool() {}

  /** See the class; ends with 0, or with 1 and a line that says why not. */
  public static void main(String[] arguments) {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      try (Connection connection =
          DriverManager.getConnection(lines.readLine(), lines.readLine(), lines.readLine())) {
        run(connection, lines.readLine(), lines);
      }
    } catch (SQLException | IOException e) {
      System.err.println(String.valueOf(e.getMessage()).replaceAll("\\s*\\R\\s*", " "));
      System.exit(1);
    }
  }

  private static void run(Connection connection, String action, BufferedReader lines)
      throws SQLException, IOException {
    switch (action) {
      case "copy" -> execute(connection, "BACKUP TO " + quoted(lines.readLine()));
      case "save" -> execute(connection, "SCRIPT TO " + quoted(lines.readLine()) + FORM);
      case "restore" -> {
        execute(connection, "DROP ALL OBJECTS");
        execute(connection, "RUNSCRIPT FROM " + quoted(lines.readLine()) + FORM);
      }
      case "switch" -> switchModule(connection, lines.readLine(), lines.readLine());
      default -> throw new SQLException("there is no action '" + action + "'");
    }
  }

  /** Keeps whether a module is wanted, for the next start. */
  private static void switchModule(Connection connection, String id, String on)
      throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "merge into portal_module (id, enabled) key (id) values (?, ?)")) {
      statement.setString(1, id);
      statement.setBoolean(2, Boolean.parseBoolean(on));
      statement.executeUpdate();
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
