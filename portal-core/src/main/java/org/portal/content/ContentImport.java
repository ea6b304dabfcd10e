package org.portal.content;

import java.util.function.Supplier;

/** Takes content from data files, row by row. */
public interface ContentImport {

  /**
   * Loads and publishes the items of a JSON file: an object whose member {@code items} is a list of
   * rows. What all types share ({@code slug}, {@code name} or {@code headline}, {@code summary},
   * {@code body}, {@code tags}, {@code related}, {@code source}, {@code verified}) is read by the
   * portal.
   *
   * @param resource the file on the module's class path, for example {@code
   *     /health/demonstration/clinics.json}
   * @param maker makes an empty item
   * @param reader fills in what the type has of its own
   * @return how many items were loaded; rows that could not be are named in the log with the reason
   */
  <I extends ContentItem> int items(String resource, Supplier<I> maker, RowReader<I> reader);
}
