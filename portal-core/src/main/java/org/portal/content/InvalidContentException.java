package org.portal.content;

import java.io.Serial;
import java.util.List;

/** Thrown when an item can't be stored; names every fault at once, in words for its author. */
public final class InvalidContentException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  public InvalidContentException(List<String> faults) {
    super(String.join(" ", faults));
  }
}
