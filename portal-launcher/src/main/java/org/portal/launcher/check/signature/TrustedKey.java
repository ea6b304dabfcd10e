package org.portal.launcher.check.signature;

import java.util.Optional;

/**
 * A key that this node knows.
 *
 * @param name what it is called here
 * @param fingerprint the SHA-256 of the public key
 * @param revoked since when and why it no longer counts; empty while it does
 */
public record TrustedKey(String name, String fingerprint, Optional<String> revoked) {}
