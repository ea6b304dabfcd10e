package org.portal.launcher.check.signature;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portal.launcher.Refusal;

/**
 * What a node takes: a file with a rule on each line.
 *
 * <pre>
 * # a remark
 * signature required
 * deny health
 * deny health 1.2.0 because it fills the log
 * deny sha256:9f86d0… because of the report of 3 May
 * </pre>
 *
 * @param signatureRequired whether a module must be signed by a key that this node trusts
 * @param denials what is not taken, whoever signed it
 */
public record Policy(boolean signatureRequired, List<Denial> denials) {
  /** Takes everything. */
  public static final Policy OPEN = new Policy(false, List.of());

  private static final Pattern SIGNATURE = Pattern.compile("signature\\s+(required|optional)");
  private static final Pattern DENY =
      Pattern.compile(
          "deny\\s+(?:sha256:(?<hash>[0-9a-f]{64})|(?<id>[a-z][a-z0-9-]{0,39})(?:\\s+(?<version>\\d\\S*))?)"
              + "(?:\\s+because\\s+(?<reason>.+))?");

  /** Copies what it is given. */
  public Policy {
    denials = List.copyOf(denials);
  }

  /**
   * Something that is not taken.
   *
   * @param id a module, in every version if none is named; empty for a hash
   * @param version the version, empty for all
   * @param sha256 the hash of a file, empty for a module
   * @param reason why, may be empty
   */
  public record Denial(String id, String version, String sha256, String reason) {

    boolean concerns(Collection<String> ids, String ofVersion, String hash) {
      return sha256.isEmpty()
          ? ids.contains(id) && (version.isEmpty() || version.equals(ofVersion))
          : sha256.equals(hash);
    }

    /** As it stands in the file. */
    public String line() {
      String what = sha256.isEmpty() ? (id + " " + version).strip() : "sha256:" + sha256;
      return "deny " + what + (reason.isEmpty() ? "" : " because " + reason);
    }
  }

  /** The rule that speaks against a file, if one does. */
  public Optional<Denial> denial(Collection<String> ids, String version, String sha256) {
    return denials.stream().filter(one -> one.concerns(ids, version, sha256)).findFirst();
  }

  /**
   * Reads the policy in a file; one that is not there takes everything.
   *
   * @throws Refusal if a line is not understood: then nothing is taken, lest something be that was
   *     to be refused
   */
  public static Policy read(Path file) throws Refusal, IOException {
    if (!Files.exists(file)) {
      return OPEN;
    }
    boolean required = false;
    List<Denial> denials = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      String rule = line.strip();
      Matcher signature = SIGNATURE.matcher(rule);
      if (rule.isEmpty() || rule.startsWith("#")) {
        continue;
      }
      if (signature.matches()) {
        required = signature.group(1).equals("required");
      } else {
        int place = number;
        denials.add(
            denial(rule)
                .orElseThrow(
                    () ->
                        Refusal.misuse(
                            "line %d of %s is not understood: '%s'; write 'signature required', or 'deny' with a module's id, an id and a version, or sha256: and a hash, and then perhaps 'because' and why."
                                .formatted(place, file, rule))));
      }
    }
    return new Policy(required, denials);
  }

  /** Reads a rule that denies something, if it is one. */
  public static Optional<Denial> denial(String rule) {
    Matcher deny = DENY.matcher(rule);
    return deny.matches()
        ? Optional.of(
            new Denial(
                text(deny, "id"), text(deny, "version"), text(deny, "hash"), text(deny, "reason")))
        : Optional.empty();
  }

  private static String text(Matcher matcher, String group) {
    return Optional.ofNullable(matcher.group(group)).map(String::strip).orElse("");
  }

  /** As a file. */
  public String text() {
    StringBuilder text = new StringBuilder();
    text.append("signature ").append(signatureRequired ? "required" : "optional").append('\n');
    denials.forEach(denial -> text.append(denial.line()).append('\n'));
    return text.toString();
  }
}
