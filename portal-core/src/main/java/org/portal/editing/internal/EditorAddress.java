package org.portal.editing.internal;

/** The addresses of the pages on which content is filled. */
final class EditorAddress {

  static final String ROOT = "/admin/content";

  private EditorAddress() {}

  static String list(String sectionId) {
    return ROOT + "/" + sectionId;
  }

  static String item(String sectionId, long itemId) {
    return list(sectionId) + "/" + itemId;
  }
}
