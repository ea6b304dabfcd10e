package org.portal.layout.weave;

import static org.portal.layout.weave.Cloth.FIRST;
import static org.portal.layout.weave.Cloth.LINEN;

/**
 * Strips of cloth, symmetric about their middle column: what bands and panels are put together
 * from.
 */
final class Strips {

  private static final Motif NOTHING = (across, along) -> LINEN;

  private Strips() {}

  /** One row of one thread. */
  static Cloth line(int width, int thread) {
    return lines(width, 1, thread);
  }

  /** Rows of one thread. */
  static Cloth lines(int width, int count, int thread) {
    return Cloth.woven(width, count, (column, row) -> thread);
  }

  /** Rows without a thread. */
  static Cloth linen(int width, int count) {
    return lines(width, count, LINEN);
  }

  /** One row with a dot of a thread in every so many columns. */
  static Cloth dots(int width, int thread, int every) {
    return Cloth.woven(
        width, 1, (column, row) -> fold(column - width / 2, every) == 0 ? thread : LINEN);
  }

  /** A row of teeth that point upwards, so many rows high. */
  static Cloth teeth(int width, int height) {
    return Cloth.woven(
        width,
        height,
        (column, row) -> fold(column - width / 2, 2 * height) <= row ? FIRST : LINEN);
  }

  /** Two motifs taking turns every half period. */
  static Cloth lattice(int width, int height, int period, Motif first, Motif second) {
    return lattice(width, height, period, first, second, NOTHING);
  }

  /** Two motifs taking turns every half period, and a third, small one where four of them meet. */
  static Cloth lattice(int width, int height, int period, Motif first, Motif second, Motif third) {
    int centre = width / 2;
    int middle = height / 2;
    return Cloth.woven(
        width,
        height,
        (column, row) -> {
          int along = Math.abs(row - middle);
          int across = fold(column - centre, period);
          int thread = first.at(across, along);
          if (thread == LINEN) {
            thread = second.at(period / 2 - across, along);
          }
          if (thread == LINEN) {
            int half = fold(column - centre, period / 2);
            thread = third.at(period / 4 - half, middle - along);
          }
          return thread;
        });
  }

  /** Lines running up and down in step: water, road, furrow. */
  static Cloth zigzag(int width, int height, int period, int... sequence) {
    return Cloth.woven(
        width,
        height,
        (column, row) -> sequence[(fold(column - width / 2, period) + row) % sequence.length]);
  }

  /** One cloth over another: where the upper one has no thread, the lower one shows. */
  static Cloth overlaid(Cloth upper, Cloth lower) {
    return Cloth.woven(
        lower.width(),
        lower.height(),
        (column, row) -> {
          int thread = upper.at(column, row);
          return thread == LINEN ? lower.at(column, row) : thread;
        });
  }

  /** The distance to the nearest multiple of the period. */
  static int fold(int offset, int period) {
    int within = Math.floorMod(offset, period);
    return Math.min(within, period - within);
  }
}
