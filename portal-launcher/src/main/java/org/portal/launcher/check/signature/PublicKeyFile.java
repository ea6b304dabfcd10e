package org.portal.launcher.check.signature;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.portal.launcher.check.FileHash;

/** A public key, alone or in a certificate, as a file in the usual format (PEM) or its bytes. */
final class PublicKeyFile {
  private static final int LARGEST = 64 * 1024;
  private static final List<String> ALGORITHMS = List.of("RSA", "EC", "EdDSA", "DSA");
  private static final Pattern PEM_KEY =
      Pattern.compile("-----BEGIN PUBLIC KEY-----([A-Za-z0-9+/=\\s]+)-----END PUBLIC KEY-----");

  private PublicKeyFile() {}

  /** The key in a file, if there is one. */
  static Optional<PublicKey> read(Path file) throws IOException {
    if (Files.size(file) > LARGEST) {
      return Optional.empty();
    }
    byte[] bytes = Files.readAllBytes(file);
    return certificate(bytes).<PublicKey>map(X509Certificate::getPublicKey).or(() -> key(bytes));
  }

  private static Optional<X509Certificate> certificate(byte[] bytes) {
    try {
      return Optional.of(
          (X509Certificate)
              CertificateFactory.getInstance("X.509")
                  .generateCertificate(new ByteArrayInputStream(bytes)));
    } catch (GeneralSecurityException e) {
      return Optional.empty();
    }
  }

  private static Optional<PublicKey> key(byte[] bytes) {
    Matcher pem = PEM_KEY.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
    byte[] encoded = pem.find() ? Base64.getMimeDecoder().decode(pem.group(1)) : bytes;
    for (String algorithm : ALGORITHMS) {
      try {
        return Optional.of(
            KeyFactory.getInstance(algorithm).generatePublic(new X509EncodedKeySpec(encoded)));
      } catch (GeneralSecurityException e) {
        // perhaps of another algorithm
      }
    }
    return Optional.empty();
  }

  /** By what a key is known. */
  static String fingerprint(PublicKey key) {
    return FileHash.sha256(key.getEncoded());
  }

  /** As it is kept. */
  static String pem(PublicKey key) {
    return "-----BEGIN PUBLIC KEY-----\n"
        + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded())
        + "\n-----END PUBLIC KEY-----\n";
  }
}
