package org.portal.testkit.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.portal.contract.Check;
import org.portal.contract.Finding;

/**
 * One part of the contract for one kind of page, over all its addresses.
 *
 * @param name for people
 * @param faults what is broken; none if it is kept
 */
public record Walked(String name, List<String> faults) {

  /** The findings of a walk, put together. */
  public static List<Walked> of(List<Finding> findings) {
    Map<String, List<Finding>> groups = new LinkedHashMap<>();
    for (Finding finding : findings) {
      groups.computeIfAbsent(name(finding), unused -> new ArrayList<>()).add(finding);
    }
    return groups.entrySet().stream()
        .map(
            group ->
                new Walked(
                    group.getKey(),
                    group.getValue().stream()
                        .filter(finding -> !finding.passed())
                        .map(Finding::message)
                        .distinct()
                        .toList()))
        .toList();
  }

  private static String name(Finding finding) {
    String what =
        switch (finding.check()) {
          case STATE -> "the module is on";
          case TEXTS -> "every text is there in every language";
          case ROUTES -> "answers";
          case ACCESSIBILITY -> "is accessible as far as markup tells";
          case POLICY -> "has no script or style in its markup";
          case ASSETS -> "names only files that are there";
          case FEEDS -> "is valid Atom";
          case SITEMAP -> "has a site map of pages that are there";
          case PAGING -> "shows a bounded list";
        };
    return finding.route().isEmpty() || finding.check() == Check.STATE
        ? what
        : finding.route() + " " + what;
  }
}
