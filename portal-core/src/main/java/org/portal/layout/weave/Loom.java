package org.portal.layout.weave;

import static org.portal.layout.weave.Cloth.FIRST;
import static org.portal.layout.weave.Cloth.LINEN;
import static org.portal.layout.weave.Cloth.SECOND;

import java.util.List;

/**
 * Weaves the portal's cloths from seeds. A seed is any text, by custom a section's id or an item's
 * slug; the same seed always gives the same cloth, and a number behind a name ({@code "events 8"})
 * chooses another one for the same name.
 *
 * <p>Stateless and safe for use by many threads; a cloth takes well under a millisecond to a few of
 * them.
 */
public final class Loom {

  private static final int BAND_BODY = 9;
  private static final int TILE_SIZE = 33;
  private static final int TILE_EDGE = 4;
  private static final int MARK_SIZE = 17;

  private Loom() {}

  /** The narrow band under the header: 13 rows, one period wide, to be repeated sideways. */
  public static Cloth band(String seed) {
    Dice dice = new Dice(seed);
    Cloth body =
        switch (dice.below(7)) {
          case 0, 1 -> starBand(dice);
          case 2, 3 -> rhombBand(dice);
          case 4 -> hornedBand(dice);
          case 5 -> crossBand(dice);
          default -> waveBand(dice);
        };
    int width = body.width();
    Cloth edge =
        switch (dice.below(3)) {
          case 0 -> Strips.line(width, SECOND).above(Strips.linen(width, 1));
          case 1 -> Strips.dots(width, SECOND, 2).above(Strips.linen(width, 1));
          default -> Strips.line(width, FIRST).above(Strips.dots(width, SECOND, 4));
        };
    return edge.above(body, edge.flipped());
  }

  /**
   * A whole cloth: a broad middle, narrower strips towards both ends, linen left to breathe.
   *
   * @param width the number of columns, at least 1
   * @param height the number of rows, at least 1; above 90 the motifs are larger too
   */
  public static Cloth panel(String seed, int width, int height) {
    return new PanelPattern(new Dice(seed), width, height).weave();
  }

  /** A small square of 33 × 33 cells: one motif in a frame. */
  public static Cloth tile(String seed) {
    Dice dice = new Dice("tile " + seed);
    int inner = TILE_SIZE - 2 * TILE_EDGE;
    int middle = inner / 2;
    Motif one = MotifKind.any(dice, middle - dice.pick(0, 0, 1), PanelPattern.BROAD);
    Motif corner =
        Motif.rings(MotifKind.threads(dice, dice.pick(4, 5, 6), dice.pick(FIRST, SECOND)));
    Cloth field =
        Cloth.woven(
            inner,
            inner,
            (column, row) -> {
              int across = Math.abs(column - middle);
              int along = Math.abs(row - middle);
              int thread = one.at(across, along);
              return thread == LINEN ? corner.at(middle - across, middle - along) : thread;
            });
    Cloth shown = dice.below(3) == 0 ? field.inverted() : field;
    int[] frame =
        dice.pick(
            List.of(
                new int[] {FIRST, FIRST, LINEN, SECOND},
                new int[] {FIRST, LINEN, SECOND, LINEN},
                new int[] {SECOND, LINEN, FIRST, LINEN}));
    return Cloth.woven(
        TILE_SIZE,
        TILE_SIZE,
        (column, row) -> {
          int last = TILE_SIZE - 1;
          int inward = Math.min(Math.min(column, row), Math.min(last - column, last - row));
          return inward < TILE_EDGE ? frame[inward] : shown.at(column - TILE_EDGE, row - TILE_EDGE);
        });
  }

  /** The cloth losing its threads towards the right: a page that is not there. */
  public static Cloth unravel(Cloth cloth, String seed) {
    Dice dice = new Dice(seed);
    int width = cloth.width();
    return Cloth.woven(
        width,
        cloth.height(),
        (column, row) ->
            dice.below(100) < 150 - 210 * column / width ? cloth.at(column, row) : LINEN);
  }

  /**
   * The cloth woven up to a row, with the bare warp above it: work in progress.
   *
   * @param percent how much of it is done
   */
  public static Cloth halfWoven(Cloth cloth, int percent) {
    int done = cloth.height() - cloth.height() * percent / 100;
    return Cloth.woven(
        cloth.width(),
        cloth.height(),
        (column, row) -> {
          if (row < done) {
            return column % 3 == 1 ? SECOND : LINEN;
          }
          return cloth.at(column, row);
        });
  }

  /** The two ends of a towel with linen between them, for link previews: 120 × 63 cells. */
  public static Cloth share(String seed) {
    Cloth ends = panel(seed + " share", 120, 38);
    return ends.rows(19, 19).above(Strips.linen(120, 25), ends.rows(0, 19));
  }

  /** The portal's mark: a star in a square whose corners are woven too; 17 × 17 cells. */
  public static Cloth mark() {
    int middle = MARK_SIZE / 2;
    Motif star = Motif.star(7);
    return Cloth.woven(
        MARK_SIZE,
        MARK_SIZE,
        (column, row) -> {
          int across = Math.abs(column - middle);
          int along = Math.abs(row - middle);
          if (Math.max(across, along) == middle) {
            return across + along >= 14 ? SECOND : LINEN;
          }
          return star.at(across, along);
        });
  }

  private static Cloth starBand(Dice dice) {
    int period = dice.pick(20, 24);
    Motif between = Motif.rings(MotifKind.threads(dice, period / 2 - 5));
    Motif small = dice.below(2) != 0 ? Motif.rings(FIRST, FIRST) : Motif.rings(SECOND);
    return Strips.lattice(period, BAND_BODY, period, Motif.star(4), between, small);
  }

  private static Cloth rhombBand(Dice dice) {
    int reach = dice.pick(5, 6, 7);
    int period = 4 * ((reach + 2 + dice.pick(3, 4)) / 2);
    Motif large = Motif.rings(MotifKind.threads(dice, reach + 1));
    Motif between = Motif.rings(MotifKind.threads(dice, period / 2 - reach - 2));
    return Strips.lattice(period, BAND_BODY, period, large, between, Motif.rings(FIRST));
  }

  private static Cloth hornedBand(Dice dice) {
    int period = 24;
    Motif horned = Motif.horned(MotifKind.threads(dice, 6, SECOND), 4);
    Motif between = Motif.rings(SECOND, LINEN, FIRST);
    return Strips.lattice(period, BAND_BODY, period, horned, between, Motif.rings(FIRST, FIRST));
  }

  private static Cloth crossBand(Dice dice) {
    int period = dice.pick(20, 24);
    Motif between = period == 24 ? Motif.cross(4) : Motif.rings(MotifKind.threads(dice, 4));
    Motif small = dice.below(2) != 0 ? Motif.rings(FIRST, FIRST) : Motif.rings(SECOND, SECOND);
    return Strips.lattice(period, BAND_BODY, period, Motif.saltire(4), between, small);
  }

  private static Cloth waveBand(Dice dice) {
    int period = dice.pick(16, 20);
    int[] furrows =
        dice.pick(
            List.of(
                new int[] {FIRST, FIRST, LINEN, SECOND, LINEN},
                new int[] {FIRST, FIRST, LINEN, FIRST, LINEN, SECOND, LINEN, FIRST, LINEN},
                new int[] {FIRST, LINEN, SECOND, SECOND, LINEN, FIRST, LINEN, LINEN}));
    Motif dot = Motif.rings(SECOND, FIRST);
    return Strips.overlaid(
        Strips.lattice(period, BAND_BODY, period, dot, dot),
        Strips.zigzag(period, BAND_BODY, period, furrows));
  }
}
