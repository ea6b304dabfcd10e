package org.portal.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.portal.security.Role;

class AdminAddressTest {

  @ParameterizedTest
  @CsvSource({
    "/admin, /admin",
    "/admin/, /admin",
    "/admin.xhtml, /admin",
    "/admin/modules, /admin/modules",
    "/admin/modules.xhtml, /admin/modules"
  })
  void isShownWithoutEnding(String path, String shown) {
    assertEquals(shown, AdminAddress.shown(path));
  }

  @ParameterizedTest
  @CsvSource({
    "language=ru, ''",
    "language=ru&next=%2Fadmin, next=%2Fadmin",
    "token=a&language=ru&x=1, token=a&x=1",
    "languages=ru, languages=ru",
    "'', ''"
  })
  void keepsTheRestOfTheQuery(String query, String rest) {
    assertEquals(rest, AdminAddress.queryWithoutLanguage(query));
  }

  @Test
  void hasNoQueryWithoutOne() {
    assertEquals("", AdminAddress.queryWithoutLanguage(null));
  }

  @Test
  void aPageHoldsWhatIsBelowIt() {
    AdminPage page = new AdminPage("/admin/modules", "x", 0, Role.ADMINISTRATOR);
    assertTrue(page.holds("/admin/modules"));
    assertTrue(page.holds("/admin/modules/news"));
    assertFalse(page.holds("/admin/modules-2"));
    assertFalse(page.holds("/admin"));
    assertFalse(new AdminPage("/admin", "x", 0, Role.ADMINISTRATOR).holds("/admin/modules"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/", "/en/news", "admin", "/admin/", "/admin/X", "/admin/a b"})
  void aPageStandsBelowTheAdministration(String path) {
    assertThrows(
        IllegalArgumentException.class, () -> new AdminPage(path, "x", 0, Role.ADMINISTRATOR));
  }
}
