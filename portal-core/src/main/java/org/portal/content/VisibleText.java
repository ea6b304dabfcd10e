package org.portal.content;

import java.util.Optional;
import org.portal.content.internal.PlainText;

/** Text as it is stored: without what no page may show. */
public final class VisibleText {

  private VisibleText() {}

  /**
   * Cleans a text as storing it does.
   *
   * @param typed anything
   * @return empty if a reader would see nothing of it
   */
  public static Optional<String> of(String typed) {
    return Optional.of(PlainText.clean(typed)).filter(PlainText::isVisible);
  }
}
