package org.portal.check;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A module with a fault.
 *
 * @param name what is wrong with it, for people
 * @param jar writes it to a file
 * @param code the rule that catches it
 * @param words a part of the sentence that people read
 */
record FaultyModule(String name, Writer jar, String code, String words) {

  interface Writer {
    void write(Path target) throws Exception;
  }

  static FaultyModule of(String name, JarBuilder jar, String code, String words) {
    return new FaultyModule(name, jar::write, code, words);
  }

  static FaultyModule of(String name, byte[] file, String code, String words) {
    return new FaultyModule(name, target -> Files.write(target, file), code, words);
  }

  @Override
  public String toString() {
    return name;
  }
}
