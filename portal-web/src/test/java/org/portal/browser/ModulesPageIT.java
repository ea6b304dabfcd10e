package org.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An administrator switches a module off and on, and a visitor sees it go and come back. */
@InBrowser
class ModulesPageIT {

  @Test
  void whatIsSwitchedOffIsGoneForVisitorsUntilItIsSwitchedOn(Site site) {
    Administrator administrator = site.administrator();
    try (Visit admin = site.visit();
        Visit visitor = site.visit()) {
      administrator.signIn(admin);
      admin.open("/admin/modules");
      assertEquals(200, visitor.open("/en/souvenirs"));
      try {
        switchModule(admin.page(), "Souvenirs", false);
        assertEquals(404, visitor.open("/en/souvenirs"));
        assertThat(visitor.page().locator("h1")).hasText("Souvenirs is switched off at the moment");
        assertEquals(200, visitor.open("/en"));
        assertThat(visitor.page().locator("a[href='/en/souvenirs']")).hasCount(0);
      } finally {
        switchModule(admin.page(), "Souvenirs", true);
      }
      assertEquals(200, visitor.open("/en/souvenirs"));
      visitor.open("/en");
      assertThat(visitor.page().locator("nav.sections a[href='/en/souvenirs']")).hasCount(1);
    }
  }

  @Test
  void aModuleThatIsOutCanBeSwitchedOffAndIsTriedAgainWhenItIsSwitchedOn(Site site) {
    String name = "Faulty migration";
    Administrator administrator = site.administrator();
    try (Visit admin = site.visit()) {
      administrator.signIn(admin);
      admin.open("/admin/modules");
      Page page = admin.page();
      assertThat(page.locator("tr.why")).containsText("tabel");
      try {
        switchModule(page, name, false);
        assertThat(page.locator(".ui-messages-info-summary")).hasText(name + " is off.");
        assertThat(page.locator("tr.why")).hasCount(0);
        admin.open("/admin/modules");
        assertThat(page.locator("tr.why")).hasCount(0);
      } finally {
        switchModule(page, name, true);
      }
      assertThat(page.locator(".ui-messages-error-summary")).hasText(name + " is still out.");
      assertThat(page.locator("tr.why")).containsText("tabel");
    }
  }

  private static void switchModule(Page page, String name, boolean on) {
    Locator button = page.getByRole(AriaRole.SWITCH, new Page.GetByRoleOptions().setName(name));
    if (Boolean.toString(on).equals(button.getAttribute("aria-checked"))) {
      return;
    }
    button.click();
    page.locator(".ui-confirmdialog-yes").click();
    assertThat(page.getByRole(AriaRole.SWITCH, new Page.GetByRoleOptions().setName(name)))
        .hasAttribute("aria-checked", Boolean.toString(on));
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 360})
  void theAccountsMenuSignsOut(int width, Site site) {
    Administrator administrator = site.administrator();
    try (Visit admin = site.visit()) {
      administrator.signIn(admin);
      admin.page().setViewportSize(width, 800);
      admin.open("/admin/modules");
      admin.page().locator("details.who summary").click();
      admin.page().locator("details.who button").click();
      assertThat(admin.page().locator("#password")).isVisible();
    }
  }

  @Test
  void theAdministrationAsksWhoOneIs(Site site) {
    try (Visit visit = site.visit()) {
      visit.open("/admin/modules");
      assertThat(visit.page().locator("#password")).isVisible();
      visit.page().fill("#name", "nobody");
      visit.page().fill("#password", "not the password");
      visit.page().locator("form.form button").click();
      assertThat(visit.page().locator("#password-error")).isVisible();
      assertThat(visit.page().locator("#content .modules")).hasCount(0);
    }
  }
}
