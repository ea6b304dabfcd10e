package org.portal.launcher.check;

/**
 * Who signed a JAR.
 *
 * @param state whether the signature is good and known
 * @param signer the name under which the key is known, or that the certificate gives; empty without
 *     a signature
 * @param fingerprint the SHA-256 of the public key; empty without a signature
 */
public record Signature(State state, String signer, String fingerprint) {
  /** No signature. */
  public static final Signature NONE = new Signature(State.UNSIGNED, "", "");

  /** What is known of a signature. */
  public enum State {
    /** There is none. */
    UNSIGNED,
    /** Good, by a key that this node trusts. */
    TRUSTED,
    /** Good, by a key that this node does not know. */
    UNKNOWN,
    /** Good, by a key that has been revoked here. */
    REVOKED,
    /** The file was changed after it was signed, or only a part of it was signed. */
    BROKEN
  }
}
