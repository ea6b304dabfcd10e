package org.portal.layout.map;

import java.util.ArrayList;
import java.util.List;

/** Pushes pins apart until none covers another one. */
final class PinSpread {

  private static final int MOST_ROUNDS = 200;
  private static final double SAME_SPOT = .01;

  private PinSpread() {}

  /** The spots after pushing, in the same order. Where there are too many, some may still touch. */
  static List<Spot> apart(List<Spot> spots, double gap) {
    List<Spot> settled = new ArrayList<>(spots);
    boolean moved = true;
    for (int round = 0; moved && round < MOST_ROUNDS; round++) {
      moved = false;
      for (int one = 0; one < settled.size(); one++) {
        for (int other = 0; other < one; other++) {
          moved |= push(settled, one, other, gap);
        }
      }
    }
    return settled;
  }

  private static boolean push(List<Spot> spots, int one, int other, double gap) {
    Spot here = spots.get(one);
    Spot there = spots.get(other);
    double distance = here.distance(there);
    if (distance >= gap) {
      return false;
    }
    double directionX = Math.cos(one);
    double directionY = Math.sin(one);
    if (distance >= SAME_SPOT) {
      directionX = (here.x() - there.x()) / distance;
      directionY = (here.y() - there.y()) / distance;
    }
    double step = (gap - Math.max(distance, SAME_SPOT)) / 2 + .1;
    spots.set(one, new Spot(here.x() + step * directionX, here.y() + step * directionY));
    spots.set(other, new Spot(there.x() - step * directionX, there.y() - step * directionY));
    return true;
  }
}
