package org.portal.persistence.internal;

import java.util.Arrays;
import java.util.Locale;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.output.MigrateResult;
import org.portal.persistence.NewerDatabaseException;

/** Brings the tables of the core or of one module up to date, with a history table of its own. */
final class Migration {

  private final DataSource dataSource;
  private final String owner;
  private final ClassLoader classLoader;

  Migration(DataSource dataSource, String owner, ClassLoader classLoader) {
    this.dataSource = dataSource;
    this.owner = owner;
    this.classLoader = classLoader;
  }

  /**
   * Runs what has not run yet.
   *
   * @return how many migrations ran
   * @throws NewerDatabaseException if the database was migrated by a newer version than this one
   * @throws FlywayException if a migration fails
   */
  int run() {
    Flyway flyway =
        Flyway.configure(classLoader)
            .dataSource(dataSource)
            .locations("classpath:db/migration/" + owner)
            .table("schema_" + owner.replace('-', '_').toLowerCase(Locale.ROOT))
            .baselineOnMigrate(true)
            .baselineVersion("0")
            .validateMigrationNaming(true)
            .load();
    if (!acceptsNewer()) {
      refuseNewer(flyway);
    }
    forgetFailures(flyway);
    MigrateResult result = flyway.migrate();
    return result.migrationsExecuted;
  }

  /** A migration that failed before is tried again; Flyway would refuse to go on from it. */
  private static void forgetFailures(Flyway flyway) {
    boolean failed =
        Arrays.stream(flyway.info().all()).anyMatch(migration -> migration.getState().isFailed());
    if (failed) {
      flyway.repair();
    }
  }

  /**
   * The launcher says so when earlier modules are to run again after a change that did not do. The
   * later migrations have been judged before: the earlier version can live with them.
   */
  private static boolean acceptsNewer() {
    return "accept".equals(System.getProperty("portal.database.newer"));
  }

  private void refuseNewer(Flyway flyway) {
    for (var applied : flyway.info().applied()) {
      if (applied.getState().isApplied()
          && !applied.getState().isResolved()
          && applied.getVersion() != null
          && !"0".equals(applied.getVersion().toString())) {
        throw new NewerDatabaseException(owner, applied.getVersion().toString());
      }
    }
  }
}
