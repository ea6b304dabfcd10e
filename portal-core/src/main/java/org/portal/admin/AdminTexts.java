package org.portal.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import org.portal.localization.Localization;
import org.portal.localization.PortalLocale;
import org.portal.module.SectionDescriptor;

/**
 * The texts of the administration in the language of the request; in views {@code
 * #{adminTexts.of('admin.modules')}}.
 */
@Named
@RequestScoped
public class AdminTexts {

  @Inject private AdminLanguage language;
  @Inject private Localization localization;

  /** The text of a message of the core or of any module. */
  public String of(String key) {
    return localization.messages().text(locale(), key);
  }

  /** The text of a message with something in its places {@code {0}}, {@code {1}} … */
  public String with(String key, Object... arguments) {
    return localization.messages().text(locale(), key, arguments);
  }

  /** The text of a message, or else another text. */
  public String orElse(String key, String otherwise) {
    return localization.messages().optional(locale(), key).orElse(otherwise);
  }

  /** What a section is called; its id if its module does not say. */
  public String title(SectionDescriptor section) {
    return orElse(section.messageKey("title"), section.id());
  }

  /** A whole number. */
  public String number(long number) {
    return localization.number(locale(), number);
  }

  /** The time of an instant, with its day unless that is today. */
  public String moment(Instant instant) {
    LocalDate day = localization.dates().day(instant);
    String time = localization.dates().time(locale(), instant);
    return day.equals(localization.dates().day(Instant.now()))
        ? time
        : with("admin.moment", localization.dates().date(locale(), day), time);
  }

  private PortalLocale locale() {
    return language.current();
  }
}
