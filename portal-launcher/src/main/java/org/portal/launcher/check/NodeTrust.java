package org.portal.launcher.check;

import java.io.IOException;
import java.nio.file.Path;
import org.portal.launcher.Refusal;
import org.portal.launcher.check.signature.ModuleKeys;
import org.portal.launcher.check.signature.Policy;

/**
 * Whom a node trusts and what it does not take, as files in its data folder say.
 *
 * @param policy the rules
 * @param keys the keys
 */
public record NodeTrust(Policy policy, ModuleKeys keys) {
  private static final String MODULES = "modules";

  /**
   * Reads it.
   *
   * @param data the data folder, which need not exist
   * @throws Refusal if a file is not understood
   */
  public static NodeTrust of(Path data) throws Refusal, IOException {
    return new NodeTrust(Policy.read(policyFile(data)), keys(data));
  }

  /** The file of the rules. */
  static Path policyFile(Path data) {
    return data.resolve(MODULES).resolve("policy");
  }

  /** The keys of the node. */
  static ModuleKeys keys(Path data) {
    return new ModuleKeys(data.resolve(MODULES).resolve("keys"));
  }
}
