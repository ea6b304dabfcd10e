package org.portal.content.field;

import org.portal.content.ContentField;
import org.portal.localization.Localization;
import org.portal.localization.PortalLocale;

/**
 * In which language and for which field a value is shown.
 *
 * @param locale the language of the page
 * @param field the field whose value it is
 * @param localization messages, dates and numbers
 */
public record FieldContext(PortalLocale locale, ContentField field, Localization localization) {

  /** A message by its whole key. */
  public String common(String key) {
    return localization.messages().text(locale, key);
  }

  /** A message of the field: its key continued by a name, for example {@code site.kind.castle}. */
  public String message(String name) {
    return localization.messages().text(locale, field.messageKey() + "." + name);
  }
}
