package org.portal.content;

/**
 * Fills an item with the fields of its own type from one row of a data file; slug, texts, tags and
 * source are filled already.
 *
 * @param <I> the content type
 */
@FunctionalInterface
public interface RowReader<I extends ContentItem> {

  /**
   * Fills the item.
   *
   * @param row the row
   * @param item the item to fill
   * @throws RuntimeException if the row is not usable; it is reported with its file and the message
   */
  void read(DataRow row, I item);
}
