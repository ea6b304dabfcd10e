package org.portal.launcher.check.signature;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.CodeSigner;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

/** Reads who signed a JAR, by the JDK's own check of signatures. */
final class JarSigners {
  private static final Pattern SIGNATURE_FILE =
      Pattern.compile("META-INF/([^/]+\\.(SF|RSA|DSA|EC)|SIG-[^/]+|MANIFEST\\.MF)");

  private JarSigners() {}

  /**
   * What was found.
   *
   * @param certificate the signer's, if the whole file is signed soundly
   * @param fault why the signature does not hold; empty if it does, or if there is none
   */
  record Found(Optional<X509Certificate> certificate, String fault) {
    static Found broken(String fault) {
      return new Found(Optional.empty(), fault);
    }
  }

  static Found read(Path file) throws IOException {
    try (JarFile jar = new JarFile(file.toFile(), true)) {
      List<JarEntry> entries = Collections.list(jar.entries());
      if (entries.stream().noneMatch(entry -> upper(entry).endsWith(".SF"))) {
        return new Found(Optional.empty(), "");
      }
      List<String> unsigned = new ArrayList<>();
      List<CodeSigner> signers = List.of();
      for (JarEntry entry : entries) {
        if (entry.isDirectory() || SIGNATURE_FILE.matcher(upper(entry)).matches()) {
          continue;
        }
        readAll(jar, entry);
        List<CodeSigner> ofEntry =
            entry.getCodeSigners() == null ? List.of() : Arrays.asList(entry.getCodeSigners());
        if (ofEntry.isEmpty()) {
          unsigned.add(entry.getName());
        } else if (!signers.isEmpty() && !signers.equals(ofEntry)) {
          return Found.broken("its entries are signed by different signers");
        } else {
          signers = ofEntry;
        }
      }
      if (signers.isEmpty()) {
        return Found.broken("its signature is damaged, or made in a way that is no longer safe");
      }
      if (!unsigned.isEmpty()) {
        return Found.broken("entries were added after it was signed: " + unsigned.get(0));
      }
      return new Found(
          Optional.of(
              (X509Certificate) signers.get(0).getSignerCertPath().getCertificates().get(0)),
          "");
    } catch (SecurityException e) {
      return Found.broken("it was changed after it was signed: " + e.getMessage());
    }
  }

  private static String upper(JarEntry entry) {
    return entry.getName().toUpperCase(Locale.ROOT);
  }

  /** The JDK checks an entry while it is read. */
  private static void readAll(JarFile jar, JarEntry entry) throws IOException {
    byte[] buffer = new byte[64 * 1024];
    try (InputStream content = jar.getInputStream(entry)) {
      while (content.read(buffer) >= 0) {
        // nothing is kept
      }
    }
  }
}
