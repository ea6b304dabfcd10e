package org.portal.events;

/** Whether an event takes place as a whole. */
public enum EventStatus {
  AS_PLANNED,
  CANCELLED,
  POSTPONED,
  MOVED;

  /** Whether it does not take place as announced. */
  boolean isOff() {
    return this == CANCELLED || this == POSTPONED;
  }
}
