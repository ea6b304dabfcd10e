package org.portal.contract;

/**
 * What one check of one page found.
 *
 * @param module the module that the page belongs to
 * @param route the kind of page, for example {@code clinics/{slug}}; empty for the module as a
 *     whole
 * @param check what was checked
 * @param passed whether the contract is kept
 * @param message if not: what was found, what is allowed, and what to do; else what was looked at
 */
public record Finding(String module, String route, Check check, boolean passed, String message) {

  static Finding kept(String module, String route, Check check, String message) {
    return new Finding(module, route, check, true, message);
  }

  static Finding broken(String module, String route, Check check, String message) {
    return new Finding(module, route, check, false, message);
  }

  /** One line for people. */
  public String line() {
    return "%s %s%s – %s: %s"
        .formatted(
            passed ? "kept  " : "BROKEN",
            module,
            route.isEmpty() ? "" : " " + route,
            check.label(),
            message);
  }
}
