package org.portal.launcher.check.migration;

/**
 * What speaks against a statement.
 *
 * @param kind how much
 * @param code the rule, for a refusal
 * @param found what was found, a sentence; for a stop, why the running version could not go on
 * @param allowed what is allowed, a sentence
 * @param action what to do, a sentence
 */
record Verdict(Kind kind, String code, String found, String allowed, String action) {
  enum Kind {
    /** Nobody minds, but people should know. */
    REMARK,
    /** The running version could not go on. */
    STOP,
    /** No module may do it. */
    REFUSED
  }

  static Verdict stop(String reason) {
    return new Verdict(Kind.STOP, "", reason, "", "");
  }

  static Verdict refused(String code, String found, String allowed, String action) {
    return new Verdict(Kind.REFUSED, code, found, allowed, action);
  }

  static Verdict remark(String code, String found, String allowed, String action) {
    return new Verdict(Kind.REMARK, code, found, allowed, action);
  }
}
