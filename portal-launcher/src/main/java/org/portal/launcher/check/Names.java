package org.portal.launcher.check;

import java.util.Collection;
import java.util.List;

/** Long lists of names, shortened for people. */
public final class Names {
  private static final int SHOWN = 5;

  private Names() {}

  /** The first few names in their order, and how many more there are. */
  public static String few(Collection<String> names) {
    List<String> sorted = names.stream().sorted().distinct().toList();
    String shown = String.join(", ", sorted.subList(0, Math.min(SHOWN, sorted.size())));
    int others = sorted.size() - SHOWN;
    return others <= 0 ? shown : "%s and %d more".formatted(shown, others);
  }
}
