package org.portal.change;

/** Names of things that change; pages carry the tags of what they show. */
public final class ChangeTag {

  /** Which modules are on and in which order their sections stand; every page shows the menu. */
  public static final String MODULES = "modules";

  /** Which modules are out for a while; pages that show something of every section depend on it. */
  public static final String RESTING = "resting";

  private ChangeTag() {}

  /** Any item of a content type: lists, counts and teasers depend on it. */
  public static String type(String typeId) {
    return "type:" + typeId;
  }

  /** One item. */
  public static String item(String typeId, String slug) {
    return "item:" + typeId + ":" + slug;
  }
}
