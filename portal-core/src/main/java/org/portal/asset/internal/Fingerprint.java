package org.portal.asset.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** Tells by a short text whether bytes are the same as before. */
public final class Fingerprint {

  private static final int SHORT_TEXT_LENGTH = 10;

  private final MessageDigest digest;

  /** Of nothing yet. */
  public Fingerprint() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
    }
  }

  /** Adds bytes; where one piece ends and the next one begins matters too. */
  public Fingerprint add(byte[] bytes) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, bytes.length));
    digest.update(bytes);
    return this;
  }

  /** Adds a text. */
  public Fingerprint add(String text) {
    return add(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Ten letters, digits, hyphens or underscores; afterwards it begins anew. */
  public String shortText() {
    return Base64.getUrlEncoder().encodeToString(digest.digest()).substring(0, SHORT_TEXT_LENGTH);
  }
}
