package org.portal.launcher.check;

/**
 * Something that the check found and that a person should know: a reason to refuse, or a warning.
 *
 * @param code names the rule, for scripts; never translated, never changed
 * @param found what was found, a sentence
 * @param allowed what is allowed, a sentence; may be empty
 * @param action what to do, a sentence
 */
public record Finding(String code, String found, String allowed, String action) {

  /** All of it, to be read as it is. */
  public String sentence() {
    return allowed.isEmpty() ? found + " " + action : found + " " + allowed + " " + action;
  }
}
