package org.portal.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RoleTest {

  private static final Role EDITOR = new Role("editor", Optional.empty());

  @Test
  void administratorsMayDoAll() {
    assertTrue(Role.ADMINISTRATOR.covers(EDITOR));
    assertTrue(Role.ADMINISTRATOR.covers(EDITOR.in("news")));
    assertTrue(Role.ADMINISTRATOR.covers(Role.ADMINISTRATOR.in("news")));
  }

  @Test
  void administratorsOfAModuleMayDoAllOfIt() {
    Role ofNews = Role.ADMINISTRATOR.in("news");
    assertTrue(ofNews.covers(EDITOR.in("news")));
    assertFalse(ofNews.covers(EDITOR.in("events")));
    assertFalse(ofNews.covers(EDITOR));
    assertFalse(ofNews.covers(Role.ADMINISTRATOR));
  }

  @Test
  void aRoleOfThePortalIsValidInEachModule() {
    assertTrue(EDITOR.covers(EDITOR.in("news")));
    assertFalse(EDITOR.covers(Role.ADMINISTRATOR.in("news")));
    assertFalse(EDITOR.in("news").covers(EDITOR));
  }

  @Test
  void isStoredAndReadBack() {
    for (Role role : Set.of(EDITOR, EDITOR.in("news"), Role.ADMINISTRATOR)) {
      assertEquals(role, Role.of(role.code()));
    }
    assertThrows(IllegalArgumentException.class, () -> Role.of("Not a role"));
  }

  @Test
  void anAccountCoversWhatAnyOfItsRolesDoes() {
    AccountPrincipal alena =
        new AccountPrincipal(1, "Alena", Set.of(EDITOR.in("news"), EDITOR.in("events")));
    assertTrue(alena.covers(EDITOR.in("events")));
    assertFalse(alena.covers(EDITOR.in("sites")));
    assertEquals(Set.of("editor:news", "editor:events"), alena.groups());
  }
}
