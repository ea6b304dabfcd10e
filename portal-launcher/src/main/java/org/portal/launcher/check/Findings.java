package org.portal.launcher.check;

import java.util.ArrayList;
import java.util.List;

/** Gathers reasons and warnings, so that all of them are said at once. */
public final class Findings {
  private final List<Finding> refusals = new ArrayList<>();
  private final List<Finding> warnings = new ArrayList<>();

  /** Notes a reason why the module can't be taken; the parts are those of {@link Finding}. */
  public void refuse(String code, String found, String allowed, String action) {
    add(refusals, new Finding(code, found, allowed, action));
  }

  /** Notes something that an administrator should know; the parts are those of {@link Finding}. */
  public void warn(String code, String found, String allowed, String action) {
    add(warnings, new Finding(code, found, allowed, action));
  }

  private static void add(List<Finding> findings, Finding finding) {
    if (!findings.contains(finding)) {
      findings.add(finding);
    }
  }

  /** The reasons so far, in the order in which they were found. */
  public List<Finding> refusals() {
    return List.copyOf(refusals);
  }

  /** The warnings so far, in the order in which they were found. */
  public List<Finding> warnings() {
    return List.copyOf(warnings);
  }

  /** Whether there is no reason against the module so far. */
  public boolean clean() {
    return refusals.isEmpty();
  }
}
