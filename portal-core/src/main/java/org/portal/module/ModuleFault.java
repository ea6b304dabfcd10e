package org.portal.module;

import java.time.Instant;
import java.util.List;

/**
 * A fault of a module, for the administrator and the module's author.
 *
 * @param at when, UTC
 * @param what what was being done, for example {@code "page news/{category}"}
 * @param message the fault in one line
 * @param trace where it happened, the first lines; empty for a call that took too long
 */
public record ModuleFault(Instant at, String what, String message, List<String> trace) {

  public ModuleFault {
    trace = List.copyOf(trace);
  }
}
