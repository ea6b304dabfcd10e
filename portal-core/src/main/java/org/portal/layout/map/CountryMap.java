package org.portal.layout.map;

import jakarta.enterprise.context.ApplicationScoped;

/** The portal's own map: the outline of its country. */
@ApplicationScoped
public class CountryMap {

  private final OutlineMap outline = OutlineMap.demonstration();

  /** The outline; the same at every call. */
  public OutlineMap outline() {
    return outline;
  }
}
