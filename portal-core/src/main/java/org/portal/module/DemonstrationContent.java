package org.portal.module;

import org.portal.content.ContentImport;

/** Loads the demonstration content of a section into an empty portal. */
public interface DemonstrationContent {

  /**
   * Called once, when the portal starts for the first time and demonstration content is wanted.
   *
   * @param content takes the items; a row that it refuses is reported and the next one goes on
   */
  void load(ContentImport content);
}
