package org.portal.layout.weave;

import static org.portal.layout.weave.Cloth.FIRST;
import static org.portal.layout.weave.Cloth.SECOND;
import static org.portal.layout.weave.MotifKind.CROSS;
import static org.portal.layout.weave.MotifKind.HORNED;
import static org.portal.layout.weave.MotifKind.RINGS;
import static org.portal.layout.weave.MotifKind.SALTIRE;
import static org.portal.layout.weave.MotifKind.STAR;

import java.util.List;

/** How a whole cloth is laid out: a broad middle field, and the same strips above and below it. */
final class PanelPattern {

  /** The families for the large motifs of a cloth. */
  static final List<MotifKind> BROAD = List.of(STAR, RINGS, HORNED, RINGS);

  private static final int FINE_FROM_HEIGHT = 90;

  /** Rows that may stay bare at the ends of the cloth. */
  private static final int BREATHING_SPACE = 14;

  private final Dice dice;
  private final int width;
  private final int height;
  private final boolean fine;

  PanelPattern(Dice dice, int width, int height) {
    this.dice = dice;
    this.width = width;
    this.height = height;
    this.fine = height > FINE_FROM_HEIGHT;
  }

  Cloth weave() {
    int broad = fine ? dice.pick(31, 35, 39, 43) : dice.pick(23, 27, 31, 35);
    int period = fine ? dice.pick(48, 60, 72) : dice.pick(40, 48, 60);
    int reach = Math.min(broad / 2, period / 2 - 6);
    Motif one = MotifKind.any(dice, reach, BROAD);
    Motif two =
        MotifKind.any(dice, Math.max(4, period / 2 - reach - 1), List.of(RINGS, SALTIRE, RINGS));
    Motif third = Motif.rings(MotifKind.threads(dice, dice.pick(3, 4, 5)));
    Cloth middle = Strips.lattice(width, broad, period, one, two, third);
    boolean onThread = dice.below(3) == 0;
    if (onThread) {
      Cloth framed = linen(1).above(middle, linen(1));
      middle = line(FIRST).above(framed.inverted(), line(FIRST));
    }
    Cloth below = outwards(onThread, middle.height());
    return fitted(below.flipped().above(middle, below));
  }

  /** The strips from the middle field outwards. */
  private Cloth outwards(boolean onThread, int middleHeight) {
    Cloth out =
        linen(onThread ? 1 : 2)
            .above(nextToMiddle(), linen(2), narrow(), linen(2), firm(), linen(3))
            .above(line(dice.pick(FIRST, SECOND)), linen(3), light());
    while (2 * out.height() + middleHeight < height - BREATHING_SPACE) {
      out =
          out.above(linen(3), line(SECOND), linen(2), narrow(), linen(2))
              .above(line(FIRST), linen(3), Strips.dots(width, SECOND, 4));
    }
    return out;
  }

  private Cloth nextToMiddle() {
    return switch (dice.below(3)) {
      case 0 -> Strips.teeth(width, 3).flipped();
      case 1 -> line(FIRST).above(linen(1), Strips.lines(width, 2, SECOND));
      default -> Strips.lines(width, 2, FIRST);
    };
  }

  private Cloth firm() {
    return switch (dice.below(3)) {
      case 0 -> Strips.lines(width, 2, SECOND);
      case 1 -> Strips.lines(width, 3, FIRST);
      default -> Strips.dots(width, FIRST, 2).above(line(FIRST));
    };
  }

  private Cloth light() {
    return switch (dice.below(3)) {
      case 0 -> Strips.dots(width, FIRST, 4);
      case 1 -> line(FIRST);
      default -> Strips.teeth(width, 2);
    };
  }

  private Cloth narrow() {
    int period = dice.pick(12, 16, 20, 24);
    int rows = fine ? dice.pick(7, 9, 11) : dice.pick(5, 7, 9);
    Motif one = MotifKind.any(dice, rows / 2, List.of(RINGS, rows > 7 ? STAR : CROSS, SALTIRE));
    Motif two = MotifKind.any(dice, Math.max(1, period / 2 - rows / 2 - 2), List.of(RINGS, CROSS));
    return Strips.lattice(width, rows, period, one, two);
  }

  /** Cut to the height, or with bare linen at both ends. */
  private Cloth fitted(Cloth cloth) {
    int spare = height - cloth.height();
    if (spare > 0) {
      return linen(spare / 2).above(cloth, linen(spare - spare / 2));
    }
    return cloth.rows(-spare / 2, height);
  }

  private Cloth line(int thread) {
    return Strips.line(width, thread);
  }

  private Cloth linen(int count) {
    return Strips.linen(width, count);
  }
}
