package org.portal.launcher.check.signature;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.portal.launcher.Refusal;

/**
 * The keys whose signatures a node takes: one file each, {@code NAME.pem}; beside that of a revoked
 * one lies {@code NAME.revoked}, which says since when and why. A revoked key is kept, so that what
 * it signed is refused and not merely unknown.
 */
public final class ModuleKeys {
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");
  private static final String KEY = ".pem";
  private static final String REVOKED = ".revoked";

  private final Path folder;

  /** The keys in that folder, which need not exist. */
  public ModuleKeys(Path folder) {
    this.folder = folder;
  }

  /** All keys, by name. */
  public List<TrustedKey> all() throws IOException {
    List<TrustedKey> keys = new ArrayList<>();
    if (!Files.isDirectory(folder)) {
      return keys;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(one -> one.toString().endsWith(KEY)).sorted().toList()) {
        Optional<PublicKey> key = PublicKeyFile.read(file);
        if (key.isPresent()) {
          String name = file.getFileName().toString();
          name = name.substring(0, name.length() - KEY.length());
          keys.add(new TrustedKey(name, PublicKeyFile.fingerprint(key.get()), revoked(name)));
        }
      }
    }
    return keys;
  }

  private Optional<String> revoked(String name) throws IOException {
    Path file = folder.resolve(name + REVOKED);
    return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
  }

  /** The key of that fingerprint; of several names, one that is revoked. */
  public Optional<TrustedKey> byFingerprint(String fingerprint) throws IOException {
    List<TrustedKey> found =
        all().stream().filter(key -> key.fingerprint().equals(fingerprint)).toList();
    return found.stream()
        .filter(key -> key.revoked().isPresent())
        .findFirst()
        .or(() -> found.stream().findFirst());
  }

  /**
   * Takes a key over under a name.
   *
   * @param file a certificate or a public key
   */
  public TrustedKey add(String name, Path file) throws Refusal, IOException {
    requireName(name);
    PublicKey key =
        PublicKeyFile.read(file)
            .orElseThrow(
                () ->
                    Refusal.misuse(
                        "%s holds no public key; give a certificate or a public key as PEM (keytool"
                                .formatted(file)
                            + " -exportcert -rfc writes one)."));
    Optional<TrustedKey> known = byFingerprint(PublicKeyFile.fingerprint(key));
    if (known.isPresent()) {
      throw Refusal.misuse(
          known.get().revoked().isPresent()
              ? "this key has been revoked here, as %s; a revoked key does not come back: have the author make a new one."
                  .formatted(known.get().name())
              : "this key is known already, as %s.".formatted(known.get().name()));
    }
    Path target = folder.resolve(name + KEY);
    if (Files.exists(target)) {
      throw Refusal.misuse(
          "there is another key of the name %s already; choose another with --name."
              .formatted(name));
    }
    Files.createDirectories(folder);
    write(target, PublicKeyFile.pem(key));
    return new TrustedKey(name, PublicKeyFile.fingerprint(key), Optional.empty());
  }

  /** From now on, what the key has signed is refused. */
  public TrustedKey revoke(String nameOrFingerprint, String reason) throws Refusal, IOException {
    TrustedKey key = find(nameOrFingerprint);
    if (key.revoked().isPresent()) {
      throw Refusal.misuse(
          "the key %s has been revoked already: %s.".formatted(key.name(), key.revoked().get()));
    }
    String note =
        Instant.now().truncatedTo(ChronoUnit.SECONDS) + (reason.isBlank() ? "" : " " + reason);
    write(folder.resolve(key.name() + REVOKED), note + "\n");
    return new TrustedKey(key.name(), key.fingerprint(), Optional.of(note));
  }

  private TrustedKey find(String nameOrFingerprint) throws Refusal, IOException {
    List<TrustedKey> found =
        all().stream()
            .filter(
                key ->
                    key.name().equals(nameOrFingerprint)
                        || (nameOrFingerprint.length() >= 8
                            && key.fingerprint().startsWith(nameOrFingerprint)))
            .toList();
    if (found.size() != 1) {
      throw Refusal.misuse(
          "there is no key '%s'; there are: %s."
              .formatted(
                  nameOrFingerprint,
                  String.join(", ", all().stream().map(TrustedKey::name).toList())));
    }
    return found.get(0);
  }

  private static void requireName(String name) throws Refusal {
    if (!NAME.matcher(name).matches()) {
      throw Refusal.misuse(
          "'%s' is no name for a key; lower-case letters, digits and hyphens are allowed, at most 60."
              .formatted(name));
    }
  }

  /** Nobody reads half a file: it is there as a whole or not at all. */
  private static void write(Path target, String text) throws IOException {
    Path unfinished = Files.createTempFile(target.getParent(), "unfinished", ".tmp");
    Files.writeString(unfinished, text);
    Files.move(unfinished, target, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
  }
}
