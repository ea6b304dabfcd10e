package org.portal.security.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portal.security.PasswordFault;

class PasswordRulesTest {

  private static final AccountName NAME = new AccountName("Алена Ковалёва");

  @ParameterizedTest
  @CsvSource({
    "short, TOO_SHORT",
    "elevenchars, TOO_SHORT",
    "qwertyuiop12, COMMON",
    "Password12345, COMMON",
    "123456789012, COMMON",
    "!!!administrator!!!, COMMON",
    "aaaaaaaaaaaaaaaa, COMMON",
    "abababababab, COMMON",
    "correct horse battery staple, COMMON",
    "Йцукенгшщзхъ, COMMON",
    "алена ковалёва1, NAME",
    "АЛЕНА КОВАЛЁВА, NAME"
  })
  void refuses(String password, PasswordFault fault) {
    assertEquals(Optional.of(fault), PasswordRules.fault(NAME, password));
  }

  @ParameterizedTest
  @CsvSource({
    "a calm river runs north",
    "аист вернулся вчера",
    "nopunctuationneeded",
    "12 figures 3456",
    "алена ковалёва любит гулять у реки",
    "🦬🦬🦬🌲🌲🌲🏰🏰🏰🌾🛶🎻"
  })
  void takes(String password) {
    assertEquals(Optional.empty(), PasswordRules.fault(NAME, password));
  }

  @Test
  void countsCharactersAndNotTheirCodeUnits() {
    assertEquals(
        Optional.of(PasswordFault.TOO_SHORT), PasswordRules.fault(NAME, "🦬🌲🏰🌾🛶🎻🦌🍎"));
  }

  @Test
  void refusesWhatIsTooLong() {
    assertEquals(
        Optional.of(PasswordFault.TOO_LONG), PasswordRules.fault(NAME, "a long word ".repeat(30)));
  }

  @Test
  void doesNotMindAVeryShortName() {
    assertEquals(
        Optional.empty(), PasswordRules.fault(new AccountName("Al"), "all is well that ends"));
  }
}
