package org.portal.launcher.check;

/**
 * One thing that a module brings, beside what the installed version of it has.
 *
 * @param kind what it is
 * @param name its name
 * @param difference whether the installed version has it
 */
public record Change(Kind kind, String name, Difference difference) {

  /** What a module can bring, in the order in which a plan shows it. */
  public enum Kind {
    /** A section, by its address. */
    SECTION("Sections"),
    /** A page, by its pattern below a language. */
    PAGE("Pages"),
    /** A content type, by its id. */
    CONTENT_TYPE("Content types"),
    /** A table of the database. */
    TABLE("Tables"),
    /** Something that its editors may be allowed to do. */
    PERMISSION("Permissions"),
    /** A key that an operator may set. */
    SETTING("Settings"),
    /** A host that it connects to. */
    HOST("Connects to"),
    /** Another module that it needs, with the versions that will do. */
    REQUIREMENT("Needs modules");

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    /** The heading above things of this kind. */
    public String title() {
      return title;
    }
  }

  /** How it differs from the installed version. */
  public enum Difference {
    /** It is new. */
    ADDED("+"),
    /** It is no longer there. */
    REMOVED("-"),
    /** It is as before. */
    SAME("=");

    private final String sign;

    Difference(String sign) {
      this.sign = sign;
    }

    /** The sign before it. */
    public String sign() {
      return sign;
    }

    static Difference of(String sign) {
      for (Difference one : values()) {
        if (one.sign.equals(sign)) {
          return one;
        }
      }
      throw new IllegalArgumentException(
          "\"%s\" is no difference; +, - and = are.".formatted(sign));
    }
  }
}
