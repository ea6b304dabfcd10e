package org.portal.layout.weave;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads the reference cloths beside the tests. */
final class ReferenceFiles {

  private ReferenceFiles() {}

  static String text(String name) {
    try (InputStream stream = ReferenceFiles.class.getResourceAsStream(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
