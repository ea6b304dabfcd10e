package org.portal.events.recurrence;

/** How often a rule repeats. */
public enum Rhythm {
  DAILY,
  WEEKLY,
  MONTHLY,
  YEARLY
}
