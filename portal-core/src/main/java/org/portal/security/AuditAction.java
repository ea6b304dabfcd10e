package org.portal.security;

import java.util.Locale;

/** What is recorded in the audit. The names are stored: they may be added to but not changed. */
public enum AuditAction {
  FIRST_ADMINISTRATOR_CREATED,
  SIGNED_IN,
  SIGNED_OUT,
  SIGN_IN_PAUSED,
  MODULE_SWITCHED_ON,
  MODULE_SWITCHED_OFF,
  MODULE_TRIED_AGAIN,
  MODULE_TAKEN_OUT,
  MODULE_CAME_BACK,
  SECTION_MOVED,
  ITEM_SAVED,
  ITEM_PUBLISHED,
  ITEM_WITHDRAWN,
  ITEM_DELETED,
  ACCOUNT_CREATED,
  ACCOUNT_CHANGED,
  ACCOUNT_DELETED;

  /** The action as it is stored and as its text is named, for example {@code section-moved}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
