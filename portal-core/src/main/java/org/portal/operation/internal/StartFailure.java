package org.portal.operation.internal;

import java.sql.SQLException;
import org.portal.persistence.NewerDatabaseException;
import org.portal.settings.InvalidSettingsException;

/** Puts why the portal can't start into one sentence that says what to do. */
final class StartFailure {

  private StartFailure() {}

  static String sentence(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof InvalidSettingsException invalid) {
        return "The settings are not usable. " + invalid.getMessage();
      }
      if (cause instanceof NewerDatabaseException newer) {
        return newer.getMessage()
            + " Start that release, or restore a backup that was made with this one.";
      }
      if (cause instanceof SQLException database) {
        return "The database "
            + System.getProperty("portal.database.url", "")
            + " can't be used: "
            + firstLine(database)
            + ". Check that it is running and undamaged, or restore a backup.";
      }
    }
    return "The portal could not start: " + firstLine(failure) + ". The log says more.";
  }

  private static String firstLine(Throwable failure) {
    String message = String.valueOf(failure.getMessage());
    return message.lines().findFirst().orElse("").replaceAll("\\.$", "");
  }
}
