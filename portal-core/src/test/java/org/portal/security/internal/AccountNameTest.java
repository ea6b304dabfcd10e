package org.portal.security.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountNameTest {

  @Test
  void isComposedAndTidy() {
    assertEquals("Ко\u0439", new AccountName("  Ко\u0438\u0306 ").text());
    assertEquals("Chief editor", new AccountName("Chief \t editor").text());
  }

  @Test
  void isFoundWhateverTheCase() {
    assertEquals(new AccountName("chief EDITOR").key(), new AccountName("Chief editor").key());
    assertEquals(new AccountName("Strauß").key(), new AccountName("STRAUSS").key());
    assertNotEquals(new AccountName("editor").key(), new AccountName("editor 2").key());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", " a ", "zero\u200bwidth", "bell\u0007", "right\u202eleft"})
  void refusesWhatNobodyCanRead(String name) {
    assertFalse(new AccountName(name).isUsable());
  }

  @Test
  void takesOrdinaryNames() {
    assertTrue(new AccountName("Алена").isUsable());
    assertTrue(new AccountName("o’neill@example.by").isUsable());
    assertTrue(new AccountName("x".repeat(100)).isUsable());
    assertFalse(new AccountName("x".repeat(101)).isUsable());
  }

  @Test
  void aKeyFitsItsColumn() {
    assertTrue(new AccountName("\ufdfa".repeat(2000)).key().length() <= 200);
  }
}
