package org.portal.events;

/** Where the dates of an event come from. */
public enum DateBasis {
  /** Set by law or custom. */
  FIXED,
  /** Computed, for example from Easter. */
  COMPUTED,
  /** The usual pattern; the organisers announce the exact days. */
  TYPICAL
}
