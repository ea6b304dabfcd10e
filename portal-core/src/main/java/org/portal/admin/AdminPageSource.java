package org.portal.admin;

import java.util.List;

/**
 * Adds pages to the administration. Write a CDI bean that implements this; the navigation finds it.
 * A source that throws is left out and logged.
 */
public interface AdminPageSource {

  /** The pages, never null. */
  List<AdminPage> pages();
}
