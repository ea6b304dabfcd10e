package org.portal.layout.weave;

import java.util.Arrays;

/**
 * A piece of cloth: a grid of cells, each of which shows bare linen or one of two threads.
 * Immutable.
 *
 * <p>All measures are cells; rows are counted from the top, columns from the left, both from 0.
 */
public final class Cloth {

  /** A cell without a thread. */
  public static final int LINEN = 0;

  /** A cell of the first, leading thread. */
  public static final int FIRST = 1;

  /** A cell of the second thread. */
  public static final int SECOND = 2;

  private final byte[][] rows;

  private Cloth(byte[][] rows) {
    this.rows = rows;
  }

  /** Which thread lies in a cell. */
  @FunctionalInterface
  public interface Weave {
    /**
     * Answers for one cell.
     *
     * @return {@link #LINEN}, {@link #FIRST} or {@link #SECOND}
     */
    int at(int column, int row);
  }

  /** Weaves a cloth cell by cell, row after row from the top. */
  public static Cloth woven(int width, int height, Weave weave) {
    byte[][] rows = new byte[height][width];
    for (int row = 0; row < height; row++) {
      for (int column = 0; column < width; column++) {
        rows[row][column] = (byte) weave.at(column, row);
      }
    }
    return new Cloth(rows);
  }

  /** Lays pieces of the same width below each other, the first one at the top. */
  static Cloth stacked(Cloth... pieces) {
    return new Cloth(
        Arrays.stream(pieces).flatMap(piece -> Arrays.stream(piece.rows)).toArray(byte[][]::new));
  }

  /** The number of columns. */
  public int width() {
    return rows.length == 0 ? 0 : rows[0].length;
  }

  /** The number of rows. */
  public int height() {
    return rows.length;
  }

  /** The thread in a cell: {@link #LINEN}, {@link #FIRST} or {@link #SECOND}. */
  public int at(int column, int row) {
    return rows[row][column];
  }

  /** This cloth with further pieces below it. */
  Cloth above(Cloth... pieces) {
    Cloth below = stacked(pieces);
    return stacked(this, below);
  }

  /** This cloth upside down. */
  Cloth flipped() {
    byte[][] flipped = new byte[rows.length][];
    for (int row = 0; row < rows.length; row++) {
      flipped[row] = rows[rows.length - 1 - row];
    }
    return new Cloth(flipped);
  }

  /** Linen on thread instead of thread on linen; the second thread stays. */
  Cloth inverted() {
    return woven(
        width(),
        height(),
        (column, row) -> {
          int thread = at(column, row);
          return thread == SECOND ? SECOND : thread == FIRST ? LINEN : FIRST;
        });
  }

  /** Some of the rows. */
  Cloth rows(int from, int count) {
    return new Cloth(Arrays.copyOfRange(rows, from, from + count));
  }

  /** Only the cells of one thread, shown as the first one. */
  Cloth only(int thread) {
    return woven(width(), height(), (column, row) -> at(column, row) == thread ? FIRST : LINEN);
  }
}
