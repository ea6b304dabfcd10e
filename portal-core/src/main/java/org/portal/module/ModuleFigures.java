package org.portal.module;

import java.util.List;

/**
 * What calls into a module have taken since this node started.
 *
 * @param calls how many have ended
 * @param faults how many of them failed, those that took too long included
 * @param overdue how many took longer than they may
 * @param rejected how many were not made, because too many were under way; no faults
 * @param running how many are under way now
 * @param hanging how many of these should have ended
 * @param milliseconds how long all of them took together
 * @param allocatedBytes how much memory they asked for together; most is given back
 * @param slowest the longest one, in milliseconds
 * @param upTo how many took no longer than each of {@link #BOUNDS}; the last one is for all
 * @param lastHour calls and faults minute by minute, the present minute last
 */
public record ModuleFigures(
    long calls,
    long faults,
    long overdue,
    long rejected,
    int running,
    int hanging,
    long milliseconds,
    long allocatedBytes,
    long slowest,
    List<Long> upTo,
    List<Minute> lastHour) {

  /** Upper bounds of the counts in {@link #upTo}, in milliseconds. */
  public static final List<Integer> BOUNDS = List.of(5, 25, 100, 250, 500, 1_000, 4_000);

  public ModuleFigures {
    upTo = List.copyOf(upTo);
    lastHour = List.copyOf(lastHour);
  }

  /**
   * One minute.
   *
   * @param calls calls that ended in it
   * @param faults faults among them
   */
  public record Minute(long calls, long faults) {}

  /** How much memory a call asked for on average, in bytes. */
  public long allocatedPerCall() {
    return calls == 0 ? 0 : allocatedBytes / calls;
  }

  /**
   * The time within which a share of the calls ended: the smallest of {@link #BOUNDS} that holds,
   * or the slowest one.
   *
   * @param percent for example 95
   */
  public long within(int percent) {
    for (int place = 0; place < BOUNDS.size(); place++) {
      if (upTo.get(place) * 100 >= calls * percent) {
        return Math.min(BOUNDS.get(place), slowest);
      }
    }
    return slowest;
  }
}
