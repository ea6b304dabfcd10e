package org.portal.editing.internal;

import java.util.List;

/**
 * A field of the form as the page shows it.
 *
 * @param id its id in the page
 * @param label what it is called
 * @param layout {@code single}, {@code group}, {@code boxes} or {@code rows}
 * @param isRequired whether it must have a value
 * @param isWide whether it takes the whole width
 * @param hint what is wanted of all of it; may be empty
 * @param error what is wrong with all of it; empty if nothing is
 * @param rows its controls; one row unless it takes several values
 */
public record FieldView(
    String id,
    String label,
    String layout,
    boolean isRequired,
    boolean isWide,
    String hint,
    String error,
    List<List<InputView>> rows) {

  public FieldView {
    rows = List.copyOf(rows);
  }

  /** The only control of a field that has one. */
  public InputView first() {
    return rows.get(0).get(0);
  }
}
