package org.portal.editing.internal;

import org.portal.content.ContentField;
import org.portal.content.ContentType;
import org.portal.content.field.FieldContext;
import org.portal.localization.Localization;
import org.portal.localization.PortalLocale;
import org.portal.module.SectionDescriptor;

/**
 * Which item is edited, and in which language one reads the form.
 *
 * @param section its section
 * @param type its type
 * @param itemId its id; perhaps of an item that is not stored yet
 * @param language the language of the administration
 * @param localization texts, numbers and dates
 */
record ItemPlace(
    SectionDescriptor section,
    ContentType type,
    long itemId,
    PortalLocale language,
    Localization localization) {

  FieldContext context(ContentField field) {
    return new FieldContext(language, field, localization);
  }

  FormWriter writer() {
    return new FormWriter(type, this::context);
  }

  FormReader reader(ColumnLengths lengths) {
    return new FormReader(type, localization.locales(), this::context, lengths);
  }

  /** The first language, which the others are translated from. */
  String sourceLocale() {
    return localization.locales().get(0).tag();
  }
}
