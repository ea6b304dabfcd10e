package org.portal.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;

/** The portal's one database. */
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
