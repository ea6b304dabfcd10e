package org.portal.layout.weave;

import static org.portal.layout.weave.Cloth.FIRST;
import static org.portal.layout.weave.Cloth.LINEN;

/**
 * A figure that is symmetric about its centre: it answers which thread lies at a distance from
 * there.
 */
@FunctionalInterface
interface Motif {

  /**
   * The thread at a distance from the centre.
   *
   * @param across columns from the centre, never negative
   * @param along rows from the centre, never negative
   */
  int at(int across, int along);

  /** Nested rhombs; the sequence holds their threads from the middle outwards. */
  static Motif rings(int... sequence) {
    return (across, along) -> {
      int distance = across + along;
      return distance < sequence.length ? sequence[distance] : LINEN;
    };
  }

  /** The eight-petalled star. */
  static Motif star(int reach) {
    int petal = Math.max(1, reach / 2);
    return (across, along) -> {
      int far = Math.max(across, along);
      int near = Math.min(across, along);
      if (near >= 1 && near + 1 <= far && far <= Math.min(near + petal, reach)) {
        return FIRST;
      }
      boolean core = across + along <= reach / 6 || (near == 0 && far == reach);
      return core ? Cloth.SECOND : LINEN;
    };
  }

  /** A rhomb whose side tips fork like horns. */
  static Motif horned(int[] sequence, int horn) {
    int tip = sequence.length - 1;
    Motif rhomb = rings(sequence);
    return (across, along) -> {
      int thread = rhomb.at(across, along);
      if (thread != LINEN) {
        return thread;
      }
      return across - along == tip && along > 0 && along <= horn ? FIRST : LINEN;
    };
  }

  /** A slanting cross with stepped arms. */
  static Motif saltire(int reach) {
    return (across, along) -> {
      int far = Math.max(across, along);
      if (far > reach) {
        return LINEN;
      }
      if (far == 0) {
        return Cloth.SECOND;
      }
      int apart = Math.abs(across - along);
      return apart == 0 || (apart == 1 && far == reach) ? FIRST : LINEN;
    };
  }

  /** An upright cross with notched ends. */
  static Motif cross(int reach) {
    return (across, along) -> {
      int far = Math.max(across, along);
      int near = Math.min(across, along);
      if (far == 0) {
        return Cloth.SECOND;
      }
      boolean arm = near == 0 && far <= reach;
      boolean notch = near == 1 && reach > 1 && (far == reach || far == reach - 1);
      return arm || notch ? FIRST : LINEN;
    };
  }
}
