package org.portal.launcher.node;

import org.portal.launcher.generation.Generation;
import org.portal.launcher.generation.Report;

/** What the node's loop reacts to, one after the other. */
sealed interface Event {
  /** A generation said something. */
  record Reported(Generation generation, Report report) implements Event {}

  /** A generation's process ended with this exit status. */
  record Ended(Generation generation, int status) implements Event {}

  /** Somebody asked the node to stop. */
  record StopRequested() implements Event {}

  /** Something is to be done on the node's own thread: a request, or what follows from work. */
  record Due(Timers.Action action) implements Event {}
}
