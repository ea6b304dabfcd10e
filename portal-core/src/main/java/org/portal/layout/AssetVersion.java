package org.portal.layout;

import jakarta.enterprise.context.ApplicationScoped;

/** The version of all assets together. */
@ApplicationScoped
public class AssetVersion {

  /** The current version, part of every asset's address. */
  public String current() {
    return "0";
  }
}
