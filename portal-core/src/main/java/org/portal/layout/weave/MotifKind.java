package org.portal.layout.weave;

import static org.portal.layout.weave.Cloth.FIRST;
import static org.portal.layout.weave.Cloth.LINEN;
import static org.portal.layout.weave.Cloth.SECOND;

import java.util.Arrays;
import java.util.List;

/** The families of motifs, and how the dice choose one of a family. */
enum MotifKind {
  RINGS {
    @Override
    Motif make(Dice dice, int reach) {
      return Motif.rings(threads(dice, reach + 1));
    }
  },
  STAR {
    @Override
    Motif make(Dice dice, int reach) {
      return Motif.star(reach);
    }
  },
  HORNED {
    @Override
    Motif make(Dice dice, int reach) {
      return Motif.horned(threads(dice, Math.max(3, reach - 1), SECOND), Math.max(1, reach / 2));
    }
  },
  SALTIRE {
    @Override
    Motif make(Dice dice, int reach) {
      return Motif.saltire(reach);
    }
  },
  CROSS {
    @Override
    Motif make(Dice dice, int reach) {
      return Motif.cross(reach);
    }
  };

  /** A motif of this family that reaches so many cells from its centre. */
  abstract Motif make(Dice dice, int reach);

  /** A motif of one of the families; a family that is named twice is chosen twice as often. */
  static Motif any(Dice dice, int reach, List<MotifKind> kinds) {
    return dice.pick(kinds).make(dice, reach);
  }

  /** Threads by distance from a centre of either thread: see {@link #threads(Dice, int, int)}. */
  static int[] threads(Dice dice, int length) {
    return threads(dice, length, dice.pick(FIRST, SECOND));
  }

  /** Threads by distance: solid runs parted by linen, so that neighbouring rings never merge. */
  static int[] threads(Dice dice, int length, int core) {
    int[] threads = new int[length + 3];
    threads[0] = core;
    int filled = 1;
    while (filled < length) {
      threads[filled++] = LINEN;
      boolean accent = dice.below(4) == 0;
      int run = accent ? 1 : 1 + dice.below(2);
      for (int end = filled + run; filled < end; filled++) {
        threads[filled] = accent ? SECOND : FIRST;
      }
    }
    if (threads[length - 1] == LINEN) {
      threads[length - 1] = FIRST;
    }
    return Arrays.copyOf(threads, length);
  }
}
