package org.portal.editing.internal;

import java.util.List;

/**
 * A control of the form as the page shows it.
 *
 * @param name what it is sent as
 * @param id its id in the page
 * @param kind how it looks: {@code line}, {@code lines}, {@code tall}, {@code figures}, {@code
 *     choice} or {@code box}
 * @param label what it is called
 * @param hint what is wanted; may be empty
 * @param value what stands in it
 * @param options what can be chosen
 * @param language the language of what is typed, or null
 * @param longest the most characters, 0 for any number
 * @param error what is wrong; empty if nothing is
 */
public record InputView(
    String name,
    String id,
    String kind,
    String label,
    String hint,
    String value,
    List<OptionView> options,
    String language,
    int longest,
    String error) {

  public InputView {
    options = List.copyOf(options);
  }

  /**
   * Something that can be chosen.
   *
   * @param code how it is sent
   * @param label how it is read
   * @param isChosen whether it is
   */
  public record OptionView(String code, String label, boolean isChosen) {}

  /** Whether what stands in it is wrong. */
  public boolean isWrong() {
    return !error.isEmpty();
  }

  /** The ids of what describes it, or null. */
  public String describedBy() {
    String both = (hint.isEmpty() ? "" : id + "-hint ") + (error.isEmpty() ? "" : id + "-error");
    return both.isBlank() ? null : both.strip();
  }
}
