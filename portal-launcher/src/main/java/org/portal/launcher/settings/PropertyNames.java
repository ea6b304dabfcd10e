package org.portal.launcher.settings;

/**
 * The names of the settings that launcher and web application share: keys of the configuration file
 * and system properties of a generation.
 */
public final class PropertyNames {
  /** What every setting of the portal begins with. */
  public static final String PREFIX = "portal.";

  /** The absolute path of the data folder. */
  public static final String DATA = "portal.data";

  /** {@code true} when the demonstration content is to be loaded the first time. */
  public static final String DEMO = "portal.demo";

  /** The absolute path of the configuration file; absent when there is none. */
  public static final String CONFIGURATION = "portal.config";

  /** The public port. */
  public static final String PORT = "portal.port";

  /** The address to listen on; absent for all interfaces. */
  public static final String ADDRESS = "portal.address";

  /** The largest heap of a generation, such as {@code 512m} or {@code 2g}. */
  public static final String MEMORY = "portal.memory";

  /** How many seconds requests under way are given to finish when a generation ends. */
  public static final String DRAIN_SECONDS = "portal.drain.seconds";

  /** Set by the launcher: the port of the listener that only this machine reaches. */
  public static final String INTERNAL_PORT = "portal.internal.port";

  /** A secret with which tools of this machine may ask what visitors may not; absent for none. */
  public static final String NODE_SECRET = "portal.node.secret";

  /** The JDBC address of the database. */
  public static final String DATABASE_URL = "portal.database.url";

  /** The database's user. */
  public static final String DATABASE_USER = "portal.database.user";

  /** The database's password; never empty, the connection pool does not take an empty one. */
  public static final String DATABASE_PASSWORD = "portal.database.password";

  /** The data source class that goes with the JDBC address. */
  public static final String DATABASE_DRIVER = "portal.database.driver";

  /** Set by the web application: what it is doing while it starts. */
  public static final String START_PROGRESS = "portal.start.progress";

  /** Set by the web application: the sentence why it cannot start. */
  public static final String START_FAILURE = "portal.start.failure";

  /** Set by the web application: the path of the one-time link for the first administrator. */
  public static final String FIRST_ADMINISTRATOR_LINK = "portal.first.administrator.link";

  private PropertyNames() {}
}
