package org.portal.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which items an editor looks for, whatever their state; immutable.
 *
 * @param type the content type
 * @param words each must occur in a title or summary, in any language, whatever its case
 * @param status only those in this state
 * @param translation only those whose translations lack something
 * @param filters fields and the value that each must have (or hold, where it has several)
 * @param position where to go on, the beginning if empty; its sort key is the time of the last
 *     change in microseconds
 * @param limit how many at most
 */
public record EditorialQuery(
    ContentType type,
    List<String> words,
    Optional<ContentStatus> status,
    Optional<Translation> translation,
    Map<ContentField, Object> filters,
    Optional<ListPosition> position,
    int limit) {

  public EditorialQuery {
    words = List.copyOf(words);
    filters = Map.copyOf(filters);
  }

  /** What a translation lacks. */
  public enum Lack {
    /** There is no text in the language. */
    MISSING,
    /** The text in the first language has changed since. */
    OUTDATED,
    /** There is a text that visitors do not see yet. */
    HIDDEN
  }

  /**
   * That the text of a language lacks something.
   *
   * @param lack what
   * @param locale the language, BCP 47
   * @param source the first language, which the others are translated from
   */
  public record Translation(Lack lack, String locale, String source) {}
}
