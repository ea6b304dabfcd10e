package org.portal.cache;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/**
 * A finished answer: the bytes, plain and compressed, and their entity tag.
 *
 * @param status the HTTP status
 * @param contentType with its charset
 * @param plain the bytes
 * @param gzip the same, compressed; null where that saves nothing
 * @param entityTag a strong entity tag without its quotation marks
 */
@SuppressWarnings(
    "ArrayRecordComponent") // compared by identity only; the arrays are never handed on
public record FinishedBytes(
    int status, String contentType, byte[] plain, byte[] gzip, String entityTag) {

  private static final int WORTH_COMPRESSING = 512;

  /** Compresses and hashes the bytes of an answer. */
  public static FinishedBytes of(int status, String contentType, byte[] bytes) {
    byte[] compressed = bytes.length < WORTH_COMPRESSING ? bytes : compress(bytes);
    return new FinishedBytes(
        status,
        contentType,
        bytes,
        compressed.length < bytes.length ? compressed : null,
        hash(bytes));
  }

  /** How much memory it takes, in bytes. */
  public int weight() {
    return plain.length + (gzip == null ? 0 : gzip.length) + 256;
  }

  private static byte[] compress(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3);
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  private static String hash(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, 12);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
