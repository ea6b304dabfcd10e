package org.portal.content.field;

import java.util.List;
import java.util.Optional;

/**
 * One control of a form, by which a value or a part of it is typed or chosen.
 *
 * @param part which part of the value; empty where one control holds all of it
 * @param kind how it looks
 * @param label what the part is called; empty to go by the field's own label
 * @param hint what is wanted, a sentence; may be empty
 * @param options what can be chosen; empty where anything can be typed
 * @param language the BCP 47 tag of what is typed, if it belongs to one language
 */
public record Input(
    String part,
    Kind kind,
    String label,
    String hint,
    List<Option> options,
    Optional<String> language) {

  /** How a control looks. */
  public enum Kind {
    /** One line. */
    LINE,
    /** Several lines. */
    LINES,
    /** A short line for figures. */
    FIGURES,
    /** One of some options, or none. */
    CHOICE
  }

  /**
   * Something that can be chosen.
   *
   * @param code how it is sent
   * @param label how it is read
   */
  public record Option(String code, String label) {}

  public Input {
    options = List.copyOf(options);
  }

  /** A control for a whole value. */
  public static Input of(Kind kind) {
    return part("", kind, "");
  }

  /** A control for a part of a value. */
  public static Input part(String part, Kind kind, String label) {
    return new Input(part, kind, label, "", List.of(), Optional.empty());
  }

  /** A choice among options. */
  public static Input choice(List<Option> options) {
    return new Input("", Kind.CHOICE, "", "", options, Optional.empty());
  }

  /** The same with a hint. */
  public Input hint(String sentence) {
    return new Input(part, kind, label, sentence, options, language);
  }

  /** The same, for what is typed in one language. */
  public Input in(String tag) {
    return new Input(part, kind, label, hint, options, Optional.of(tag));
  }

  /** The same with something to choose from. */
  public Input options(List<Option> some) {
    return new Input(part, Kind.CHOICE, label, hint, some, language);
  }
}
