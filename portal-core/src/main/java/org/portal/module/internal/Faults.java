package org.portal.module.internal;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.portal.module.ModuleBusyException;
import org.portal.module.ModuleFault;
import org.portal.module.ModuleFaultException;
import org.portal.navigation.BadParameterException;
import org.portal.persistence.DatabaseUnavailableException;
import org.portal.persistence.TransactionFailedException;

/** Tells what is a module's fault from what is not, and puts it into words. */
public final class Faults {

  private Faults() {}

  /**
   * The exception to let through, if the fault is not the module's: a wrong request, or a database
   * that is not there.
   */
  public static Optional<RuntimeException> passing(Throwable fault) {
    for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
      if (cause instanceof BadParameterException badParameter) {
        return Optional.of(badParameter);
      }
      if (cause instanceof ModuleBusyException notAsked) {
        return Optional.of(notAsked);
      }
      if (cause instanceof ModuleFaultException alreadyCounted) {
        return Optional.of(alreadyCounted);
      }
      if (isUnavailable(cause)) {
        return Optional.of(new DatabaseUnavailableException(fault));
      }
    }
    return Optional.empty();
  }

  /** A fault as it is kept for the administrator. */
  public static ModuleFault fault(String what, Throwable fault) {
    Throwable innermost = innermost(fault);
    List<String> trace =
        Arrays.stream(innermost.getStackTrace()).limit(10).map(Object::toString).toList();
    return new ModuleFault(Instant.now(), what, describe(fault), trace);
  }

  private static Throwable innermost(Throwable fault) {
    Throwable innermost = fault;
    while (innermost.getCause() != null && innermost.getCause() != innermost) {
      innermost = innermost.getCause();
    }
    return innermost;
  }

  /** A fault in one line: the innermost exception's name and message. */
  public static String describe(Throwable fault) {
    Throwable innermost = innermost(fault);
    String message = innermost.getMessage() == null ? "" : ": " + innermost.getMessage();
    String line = (innermost.getClass().getSimpleName() + message).replaceAll("\\s+", " ").strip();
    return line.length() > 500 ? line.substring(0, 500) + "…" : line;
  }

  private static boolean isUnavailable(Throwable cause) {
    if (cause instanceof TransactionFailedException failure) {
      return failure.atBeginning();
    }
    if (cause instanceof SQLException failure) {
      String state = failure.getSQLState();
      return (state != null && (state.startsWith("08") || state.startsWith("57P")))
          || failure.getErrorCode() == 90121 // H2: the database has been closed
          || failure.getErrorCode() == 90067 // H2: the connection is broken
          || isPoolFailure(failure);
    }
    return false;
  }

  private static boolean isPoolFailure(SQLException failure) {
    return failure.getMessage() != null
        && failure.getMessage().startsWith("Error in allocating a connection");
  }
}
