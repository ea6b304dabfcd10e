package org.portal.module;

/** The version of the core's public API. */
public final class CoreVersion {

  /** Modules written for it keep working until its first number changes. */
  public static final Version CURRENT = Version.parse("1.0");

  private CoreVersion() {}
}
