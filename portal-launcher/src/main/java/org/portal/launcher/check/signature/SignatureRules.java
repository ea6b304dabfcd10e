package org.portal.launcher.check.signature;

import java.io.IOException;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.Collection;
import java.util.Optional;
import org.portal.launcher.check.Findings;
import org.portal.launcher.check.Signature;
import org.portal.launcher.check.Signature.State;

/** Judges who signed a JAR, and whether this node takes it at all. */
public final class SignatureRules {
  private static final int SHOWN_DIGITS = 16;

  private final Policy policy;
  private final ModuleKeys keys;
  private final Findings findings;

  /** Judges by a node's policy and keys. */
  public SignatureRules(Policy policy, ModuleKeys keys, Findings findings) {
    this.policy = policy;
    this.keys = keys;
    this.findings = findings;
  }

  /** The signature of a sound archive; the reasons against it are among the findings. */
  public Signature judge(Path jar) throws IOException {
    JarSigners.Found found = JarSigners.read(jar);
    if (!found.fault().isEmpty()) {
      findings.refuse(
          "signature.broken",
          "The signature does not hold: %s.".formatted(found.fault()),
          "A file that was signed is installed as it was signed, or not at all.",
          "Get the file again from its author; do not install this one.");
      return new Signature(State.BROKEN, "", "");
    }
    if (found.certificate().isEmpty()) {
      judgeUnsigned();
      return Signature.NONE;
    }
    return judge(found.certificate().get());
  }

  private void judgeUnsigned() {
    if (policy.signatureRequired()) {
      findings.refuse(
          "signature.missing",
          "It is not signed.",
          "This node takes only modules that are signed by a key that it trusts.",
          "Have the author sign it (jarsigner); portal module key list shows the keys.");
    }
  }

  private Signature judge(X509Certificate certificate) throws IOException {
    String fingerprint = PublicKeyFile.fingerprint(certificate.getPublicKey());
    Optional<TrustedKey> known = keys.byFingerprint(fingerprint);
    if (known.isPresent() && known.get().revoked().isPresent()) {
      findings.refuse(
          "signature.revoked",
          "It is signed by the key %s, which has been revoked: %s."
              .formatted(known.get().name(), known.get().revoked().get()),
          "What a revoked key has signed is not installed, whenever that was.",
          "Ask the author for a file that is signed with a new key.");
      return new Signature(State.REVOKED, known.get().name(), fingerprint);
    }
    if (known.isPresent()) {
      return new Signature(State.TRUSTED, known.get().name(), fingerprint);
    }
    String signer = certificate.getSubjectX500Principal().getName();
    String found =
        "It is signed by a key that this node does not know: %s, fingerprint %s…."
            .formatted(signer, fingerprint.substring(0, SHOWN_DIGITS));
    String action =
        "Compare the fingerprint with the author, then add the key: portal module key add FILE.";
    if (policy.signatureRequired()) {
      findings.refuse(
          "signature.unknown",
          found,
          "This node takes only modules that are signed by a key that it trusts.",
          action);
    } else {
      findings.warn("signature.unknown", found, "Anybody can make such a key.", action);
    }
    return new Signature(State.UNKNOWN, signer, fingerprint);
  }

  /**
   * Judges whether the module is denied.
   *
   * @param ids what it may be called, as far as that is known
   */
  public void judgeDenial(Collection<String> ids, String version, String sha256) {
    policy
        .denial(ids, version, sha256)
        .ifPresent(
            denial ->
                findings.refuse(
                    "denied",
                    denial.reason().isEmpty()
                        ? "This node does not take it (%s).".formatted(denial.line())
                        : "This node does not take it, because %s.".formatted(denial.reason()),
                    "The rule stands in the node's policy.",
                    "Choose another version, or change the policy: portal module policy."));
  }
}
