package org.portal.tourism.unesco;

/** The ten criteria of outstanding universal value, by their Roman numbers. */
public enum Criterion {
  I,
  II,
  III,
  IV,
  V,
  VI,
  VII,
  VIII,
  IX,
  X
}
