package org.portal.persistence;

import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import javax.sql.DataSource;

/** The portal's one database. */
@DataSourceDefinition(
    name = Database.JNDI_NAME,
    className = "${MPCONFIG=portal.database.driver:org.h2.jdbcx.JdbcDataSource}",
    url = "${MPCONFIG=portal.database.url:jdbc:h2:mem:portal;DB_CLOSE_DELAY=-1}",
    user = "${MPCONFIG=portal.database.user:portal}",
    password = "${MPCONFIG=portal.database.password:portal}",
    isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
    initialPoolSize = 1,
    minPoolSize = 1,
    maxPoolSize = 32,
    maxIdleTime = 300)
@ApplicationScoped
public class Database {

  /** The name that the web application gives its data source. */
  public static final String JNDI_NAME = "java:app/jdbc/portal";

  @Resource(lookup = JNDI_NAME)
  private DataSource dataSource;

  /** The pool, taking part in the container's transactions. */
  public DataSource dataSource() {
    return dataSource;
  }
}
