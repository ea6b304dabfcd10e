package org.portal.tourism;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.SharedCacheMode;
import jakarta.persistence.ValidationMode;
import jakarta.persistence.spi.ClassTransformer;
import jakarta.persistence.spi.PersistenceUnitInfo;
import jakarta.persistence.spi.PersistenceUnitTransactionType;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.eclipse.persistence.jpa.PersistenceProvider;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.portal.content.PersistentContent;
import org.portal.module.SectionDescriptor;

/** The module's persistence unit on a database in memory, made by its own migrations. */
record TourismUnit(DataSource dataSource) implements PersistenceUnitInfo {

  static EntityManagerFactory open() {
    JdbcDataSource database = new JdbcDataSource();
    database.setUrl("jdbc:h2:mem:tourism;DB_CLOSE_DELAY=-1");
    for (String owner : List.of("core", "tourism")) {
      Flyway.configure()
          .dataSource(database)
          .locations("classpath:db/migration/" + owner)
          .table("history_" + owner)
          .baselineOnMigrate(true)
          .baselineVersion("0")
          .load()
          .migrate();
    }
    return new PersistenceProvider()
        .createContainerEntityManagerFactory(
            new TourismUnit(database), Map.of("eclipselink.weaving", "false"));
  }

  @Override
  public String getPersistenceUnitName() {
    return "tourism";
  }

  @Override
  public String getPersistenceProviderClassName() {
    return PersistenceProvider.class.getName();
  }

  @Override
  public PersistenceUnitTransactionType getTransactionType() {
    return PersistenceUnitTransactionType.RESOURCE_LOCAL;
  }

  @Override
  public DataSource getJtaDataSource() {
    return null;
  }

  @Override
  public DataSource getNonJtaDataSource() {
    return dataSource;
  }

  @Override
  public List<String> getMappingFileNames() {
    return List.of();
  }

  @Override
  public List<URL> getJarFileUrls() {
    return List.of();
  }

  @Override
  public URL getPersistenceUnitRootUrl() {
    return TourismUnit.class.getProtectionDomain().getCodeSource().getLocation();
  }

  @Override
  public List<String> getManagedClassNames() {
    return Stream.of(
            PersistentContent.BASE.stream(),
            TourismTypes.MODULE.sections().stream().map(SectionDescriptor::type),
            TourismTypes.MODULE.persistentClasses().stream())
        .flatMap(classes -> classes.map(each -> ((Class<?>) each).getName()))
        .toList();
  }

  @Override
  public boolean excludeUnlistedClasses() {
    return true;
  }

  @Override
  public SharedCacheMode getSharedCacheMode() {
    return SharedCacheMode.NONE;
  }

  @Override
  public ValidationMode getValidationMode() {
    return ValidationMode.NONE;
  }

  @Override
  public Properties getProperties() {
    return new Properties();
  }

  @Override
  public String getPersistenceXMLSchemaVersion() {
    return "3.0";
  }

  @Override
  public ClassLoader getClassLoader() {
    return TourismUnit.class.getClassLoader();
  }

  @Override
  public void addTransformer(ClassTransformer transformer) {
    // classes are not woven in the portal either
  }

  @Override
  public ClassLoader getNewTempClassLoader() {
    return getClassLoader();
  }
}
