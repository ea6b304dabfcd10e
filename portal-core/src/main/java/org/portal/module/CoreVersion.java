package org.portal.module;

/** The version of the core's public API. */
public final class CoreVersion {

  /** The major version: modules written for it keep working until it changes. */
  public static final String CURRENT = "1";

  private CoreVersion() {}
}
