package org.portal.editing.internal;

import org.portal.content.LocalizedTextConverter;
import org.portal.localization.LocalizedText;

/** How many characters a text in several languages takes in its column. */
final class LocalizedLength {

  private LocalizedLength() {}

  static int of(LocalizedText texts) {
    return new LocalizedTextConverter().convertToDatabaseColumn(texts).length();
  }
}
