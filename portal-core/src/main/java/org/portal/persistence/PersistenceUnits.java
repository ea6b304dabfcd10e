package org.portal.persistence;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.portal.persistence.internal.UnitFactory;

/**
 * The persistence units: one for the core and one for each module, made from what the module
 * declares, so that a module needs no {@code persistence.xml} and a faulty mapping harms only
 * itself.
 */
@ApplicationScoped
public class PersistenceUnits {

  /** The name of the core's own unit. */
  public static final String CORE = "core";

  private final Map<String, EntityManagerFactory> units = new ConcurrentHashMap<>();

  @Inject private Database database;
  @Inject private Transactions transactions;

  /**
   * Migrates the tables of an owner and makes its persistence unit.
   *
   * @param owner the core or a module, by id
   * @param classes the owner's JPA classes and those of the core that they build on
   * @param classLoader finds the owner's migrations
   * @throws NewerDatabaseException if the tables are newer than the owner
   * @throws RuntimeException if a migration or a mapping is faulty
   */
  public void open(String owner, Collection<Class<?>> classes, ClassLoader classLoader) {
    UnitFactory factory = new UnitFactory(database.dataSource(), owner, classLoader);
    factory.migrate();
    EntityManagerFactory previous = units.put(owner, factory.create(classes));
    if (previous != null) {
      previous.close();
    }
  }

  /** Whether the owner's unit is there. */
  public boolean isOpen(String owner) {
    return units.containsKey(owner);
  }

  /**
   * Works with the owner's entities inside a transaction: the one that is under way, or else a new
   * one.
   *
   * @param owner the core or a module, by id
   * @param work what to do; entities it returns are detached afterwards
   * @return what the work returned
   * @throws IllegalStateException if the owner has no unit
   */
  public <T> T inTransaction(String owner, Function<EntityManager, T> work) {
    EntityManagerFactory unit = units.get(owner);
    if (unit == null) {
      throw new IllegalStateException("There is no persistence unit of \"" + owner + "\"");
    }
    return transactions.call(
        () -> {
          EntityManager entityManager = unit.createEntityManager();
          try {
            T result = work.apply(entityManager);
            entityManager.flush();
            return result;
          } finally {
            entityManager.close();
          }
        });
  }

  @PreDestroy
  void close() {
    units.values().forEach(EntityManagerFactory::close);
  }
}
