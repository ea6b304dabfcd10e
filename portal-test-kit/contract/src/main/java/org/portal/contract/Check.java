package org.portal.contract;

import java.util.Locale;

/** The parts of the contract that a running portal shows. */
public enum Check {
  /** The module is on and not failed. */
  STATE,
  /** Every text is there in every language. */
  TEXTS,
  /** Every kind of page answers, and what does not exist is told as such. */
  ROUTES,
  /** Pages can be used without seeing them and without a mouse, as far as markup tells. */
  ACCESSIBILITY,
  /** Pages bring no script or style of their own in their markup. */
  POLICY,
  /** Pictures, style sheets and scripts that pages name are there. */
  ASSETS,
  /** Feeds are valid Atom. */
  FEEDS,
  /** Site maps are valid and name pages that are there. */
  SITEMAP,
  /** Lists show a bounded number of items. */
  PAGING;

  /** Its name in reports. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
