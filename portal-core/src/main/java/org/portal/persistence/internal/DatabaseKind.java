package org.portal.persistence.internal;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.persistence.config.TargetDatabase;
import org.eclipse.persistence.platform.database.H2Platform;

/** Which database it is; EclipseLink must be told, or a limit does not reach the SQL. */
final class DatabaseKind {

  private final DataSource dataSource;

  DatabaseKind(DataSource dataSource) {
    this.dataSource = dataSource;
  }

  String platform() {
    try (Connection connection = dataSource.getConnection()) {
      String product = connection.getMetaData().getDatabaseProductName();
      return switch (product) {
        case "PostgreSQL" -> TargetDatabase.PostgreSQL;
        case "H2" -> H2Platform.class.getName();
        default ->
            throw new IllegalStateException(
                "The database is " + product + "; H2 and PostgreSQL are supported");
      };
    } catch (SQLException failure) {
      throw new IllegalStateException("The database does not answer", failure);
    }
  }
}
