package org.portal.events;

/** What kind of event it is. */
public enum EventKind {
  PUBLIC_HOLIDAY("holiday"),
  RELIGIOUS_HOLIDAY("folk"),
  FOLK_HOLIDAY("folk"),
  REMEMBRANCE(""),
  CITY_DAY(""),
  FESTIVAL(""),
  MUSIC(""),
  CULTURE(""),
  FAIR(""),
  SPORT("");

  private final String look;

  EventKind(String look) {
    this.look = look;
  }

  /** The class of its bars in the month; empty for the usual one. */
  String look() {
    return look;
  }
}
