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

  /** How many seconds the previous modules are kept ready after a change. */
  public static final String WATCH_SECONDS = "portal.watch.seconds";

  /** How many seconds the trial of a change may take. */
  public static final String TRIAL_SECONDS = "portal.trial.seconds";

  /** An empty PostgreSQL database that the trial of a change may use; absent for none. */
  public static final String TRIAL_DATABASE_URL = "portal.trial.database.url";

  /** Set by the launcher: when a generation lets visitors in, see {@link #OPENS_ON_ORDER}. */
  public static final String OPENING = "portal.opening";

  /** A generation that lets visitors in as soon as it is prepared. */
  public static final String OPENS_BY_ITSELF = "by-itself";

  /** A generation that waits for the order. */
  public static final String OPENS_ON_ORDER = "on-order";

  /** Set by the launcher: the path of the socket on which the supervisor takes orders. */
  public static final String CONTROL = "portal.control";

  /**
   * Set by the launcher to {@code accept} for a return to earlier modules, whose tables have been
   * migrated further in a way that they can live with.
   */
  public static final String NEWER_DATABASE = "portal.database.newer";

  /** The value that goes with it. */
  public static final String ACCEPT = "accept";

  /**
   * Set inside a generation as long as it may not touch the data: the seconds after which visitors
   * are asked to come again.
   */
  public static final String HOLD = "portal.hold";

  /** Set by the web application: what it is doing while it starts. */
  public static final String START_PROGRESS = "portal.start.progress";

  /** Set by the web application: the sentence why it cannot start. */
  public static final String START_FAILURE = "portal.start.failure";

  /** Set by the web application: the path of the one-time link for the first administrator. */
  public static final String FIRST_ADMINISTRATOR_LINK = "portal.first.administrator.link";

  private PropertyNames() {}
}
