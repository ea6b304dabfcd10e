package org.portal.contract;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Walks a running portal and writes what it found: {@code --base URL --out FILE [--module ID]}.
 * Ends with 0 if the contract is kept, 1 if it is broken, 2 if it could not be tried.
 */
public final class ContractRun {

  /** The environment variable with the node's secret. */
  public static final String SECRET = "PORTAL_NODE_SECRET";

  private static final int KEPT = 0;
  private static final int BROKEN = 1;
  private static final int NOT_TRIED = 2;

  private ContractRun() {}

  /** See the class. */
  public static void main(String[] words) {
    System.exit(run(List.of(words)));
  }

  private static int run(List<String> words) {
    try {
      return run(ContractOptions.parse(words));
    } catch (IllegalArgumentException | IOException failure) {
      System.err.println("portal-contract: " + failure.getMessage() + ".");
      return NOT_TRIED;
    }
  }

  private static int run(ContractOptions options) throws IOException {
    String secret = System.getenv().getOrDefault(SECRET, "");
    Walk walk = new Walk(new PortalClient(options.base(), secret));
    List<Finding> findings = walk.findings(options.module());
    options.out().ifPresent(file -> write(file, findings));
    List<Finding> broken = findings.stream().filter(finding -> !finding.passed()).toList();
    broken.forEach(finding -> System.out.println(finding.line()));
    System.out.printf(
        Locale.ROOT, "%d checks, %d of them broken%n", findings.size(), broken.size());
    return broken.isEmpty() ? KEPT : BROKEN;
  }

  private static void write(Path file, List<Finding> findings) {
    try {
      Files.writeString(file, ContractReport.json(findings));
    } catch (IOException failure) {
      throw new IllegalArgumentException(
          "the report %s can't be written; name a file in a folder that is there".formatted(file),
          failure);
    }
  }
}
