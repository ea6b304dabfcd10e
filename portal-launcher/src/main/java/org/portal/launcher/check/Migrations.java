package org.portal.launcher.check;

import java.util.List;
import java.util.Optional;

/**
 * What the migrations of a module that have not run yet do to the version that runs.
 *
 * @param effect all of them together
 * @param pending the files that will run, in their order
 * @param deciding the first statement because of which the change needs a stop, empty if none does
 */
public record Migrations(Effect effect, List<String> pending, Optional<Deciding> deciding) {
  /** There is nothing to migrate. */
  public static final Migrations NONE = new Migrations(Effect.NONE, List.of(), Optional.empty());

  /** Copies what it is given. */
  public Migrations {
    pending = List.copyOf(pending);
  }

  /** What migrations do to the version that runs while they run and afterwards. */
  public enum Effect {
    /** None runs. */
    NONE,
    /** The running version goes on as if nothing had happened. */
    ROLLING,
    /** The running version could not go on: the change needs a stop. */
    NEEDS_STOP
  }

  /**
   * A statement that decides.
   *
   * @param file its file
   * @param line where it begins
   * @param statement the statement, shortened
   * @param reason why the running version could not go on, a sentence
   */
  public record Deciding(String file, int line, String statement, String reason) {}
}
