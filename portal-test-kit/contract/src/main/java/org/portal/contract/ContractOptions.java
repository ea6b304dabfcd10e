package org.portal.contract;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * The words of the command line.
 *
 * @param base the portal's address without a slash at the end
 * @param out where the report goes; empty for nowhere
 * @param module the only module to look at; empty for all
 */
record ContractOptions(String base, Optional<Path> out, Optional<String> module) {

  private static final String USAGE =
      "there are --base http://127.0.0.1:PORT, --out FILE and --module ID";

  /**
   * @throws IllegalArgumentException with a sentence
   */
  static ContractOptions parse(List<String> words) {
    Optional<String> base = Optional.empty();
    Optional<Path> out = Optional.empty();
    Optional<String> module = Optional.empty();
    Iterator<String> rest = words.iterator();
    while (rest.hasNext()) {
      String name = rest.next();
      switch (name) {
        case "--base" -> base = Optional.of(value(name, rest));
        case "--out" -> out = Optional.of(Path.of(value(name, rest)));
        case "--module" -> module = Optional.of(value(name, rest));
        default ->
            throw new IllegalArgumentException(
                "there is no option '%s'; %s".formatted(name, USAGE));
      }
    }
    return new ContractOptions(
        base.map(address -> address.replaceAll("/+$", ""))
            .orElseThrow(() -> new IllegalArgumentException("--base is missing; " + USAGE)),
        out,
        module);
  }

  private static String value(String name, Iterator<String> rest) {
    if (!rest.hasNext()) {
      throw new IllegalArgumentException("%s needs a value; %s".formatted(name, USAGE));
    }
    return rest.next();
  }
}
