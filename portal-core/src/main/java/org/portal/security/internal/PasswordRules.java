package org.portal.security.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.portal.security.PasswordFault;

/** Which passwords are good enough: long ones that nobody guesses first. */
public final class PasswordRules {

  private static final int LEAST = 12;
  private static final int MOST = 256;
  private static final int LEAST_DIFFERENT = 5;
  private static final int LEAST_NAME = 4;
  private static final Set<String> COMMON = common();

  private PasswordRules() {}

  /**
   * The first thing that is wrong with a password.
   *
   * @param name the name of the account that it is for
   * @param password the password
   */
  public static Optional<PasswordFault> fault(AccountName name, String password) {
    String plain = Normalizer.normalize(password, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    int length = plain.codePointCount(0, plain.length());
    if (length < LEAST) {
      return Optional.of(PasswordFault.TOO_SHORT);
    }
    if (length > MOST) {
      return Optional.of(PasswordFault.TOO_LONG);
    }
    if (plain.codePoints().distinct().count() < LEAST_DIFFERENT || isCommon(plain)) {
      return Optional.of(PasswordFault.COMMON);
    }
    return isMostlyName(name, plain) ? Optional.of(PasswordFault.NAME) : Optional.empty();
  }

  /** Common by itself, or a common one with figures and signs around it. */
  private static boolean isCommon(String plain) {
    String letters = plain.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
    return COMMON.contains(plain)
        || COMMON.contains(letters)
        || COMMON.contains(plain.replaceAll("[^\\p{L}\\p{N}]", ""));
  }

  /** A long sentence may well hold the name; little more than the name may not be all. */
  private static boolean isMostlyName(AccountName name, String plain) {
    String key = name.key();
    return key.length() >= LEAST_NAME
        && plain.contains(key)
        && plain.length() - key.length() < LEAST;
  }

  private static Set<String> common() {
    InputStream file =
        PasswordRules.class.getResourceAsStream("/org/portal/security/common-passwords.txt");
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
