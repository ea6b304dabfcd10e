package org.portal.delivery;

import java.io.Serial;
import java.util.Optional;

/** Thrown while a page is being made: its address names nothing, or has moved. */
public final class NoPageException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final String movedTo;

  private NoPageException(String movedTo) {
    super(movedTo == null ? "no such page" : "moved to " + movedTo, null, false, false);
    this.movedTo = movedTo;
  }

  /** The address names nothing. */
  public static NoPageException nothing() {
    return new NoPageException(null);
  }

  /** The page has moved for good. */
  public static NoPageException moved(String path) {
    return new NoPageException(path);
  }

  /** Where the page is now, if it has moved. */
  public Optional<String> movedTo() {
    return Optional.ofNullable(movedTo);
  }
}
