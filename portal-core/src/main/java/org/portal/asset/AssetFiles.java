package org.portal.asset;

import java.util.Optional;
import java.util.SortedSet;

/**
 * The files below {@code /assets/} that the core and the modules bring. Names are relative to that
 * folder.
 */
public interface AssetFiles {

  /** A file's bytes; empty if there is none of that name. The name must have been checked. */
  Optional<byte[]> read(String name);

  /** The names of all files. */
  SortedSet<String> names();
}
