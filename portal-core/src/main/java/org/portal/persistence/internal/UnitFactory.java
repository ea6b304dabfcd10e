package org.portal.persistence.internal;

import jakarta.persistence.EntityManagerFactory;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.persistence.config.BatchWriting;
import org.eclipse.persistence.config.PersistenceUnitProperties;
import org.eclipse.persistence.config.TargetServer;
import org.eclipse.persistence.jpa.PersistenceProvider;

/** Migrates the tables of one owner and makes its persistence unit. */
public final class UnitFactory {

  private final DataSource dataSource;
  private final String owner;
  private final ClassLoader classLoader;

  public UnitFactory(DataSource dataSource, String owner, ClassLoader classLoader) {
    this.dataSource = dataSource;
    this.owner = owner;
    this.classLoader = classLoader;
  }

  /** Runs the owner's migrations that have not run yet. */
  public void migrate() {
    new Migration(dataSource, owner, classLoader).run();
  }

  /** Makes the unit and reads the mappings at once, so that a faulty one shows here. */
  public EntityManagerFactory create(Collection<Class<?>> classes) {
    UnitInfo info =
        new UnitInfo(
            "portal-" + owner,
            dataSource,
            classes.stream().map(Class::getName).toList(),
            classLoader);
    EntityManagerFactory unit =
        new PersistenceProvider().createContainerEntityManagerFactory(info, properties());
    unit.createEntityManager().close();
    return unit;
  }

  private Map<String, Object> properties() {
    Map<String, Object> properties = new HashMap<>();
    properties.put(PersistenceUnitProperties.TARGET_SERVER, TargetServer.Glassfish);
    properties.put(
        PersistenceUnitProperties.TARGET_DATABASE, new DatabaseKind(dataSource).platform());
    properties.put(PersistenceUnitProperties.CACHE_SHARED_DEFAULT, "false");
    properties.put(PersistenceUnitProperties.WEAVING, "false");
    properties.put(PersistenceUnitProperties.DDL_GENERATION, PersistenceUnitProperties.NONE);
    properties.put(PersistenceUnitProperties.BATCH_WRITING, BatchWriting.JDBC);
    properties.put(PersistenceUnitProperties.LOGGING_LEVEL, "WARNING");
    properties.put(
        PersistenceUnitProperties.SESSION_EVENT_LISTENER_CLASS, StatementListener.class.getName());
    return properties;
  }
}
