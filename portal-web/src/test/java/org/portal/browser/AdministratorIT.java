package org.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an administrator does, and what visitors see of it. */
@ExtendWith(InBrowser.class)
class AdministratorIT {

  private final RunningPortal portal;
  private final Browser browser;

  AdministratorIT(RunningPortal portal, Chromium chromium) {
    this.portal = portal;
    this.browser = chromium.browser();
  }

  @Test
  void createsTheFirstAccountAndSwitchesAModuleOffAndOn() {
    try (BrowserContext administrator = browser.newContext();
        BrowserContext visitor = browser.newContext()) {
      Page admin = administrator.newPage();
      Page site = visitor.newPage();
      createFirstAdministrator(admin);

      admin.navigate(portal.url("/admin/modules"));
      assertThat(admin.locator("h1")).hasText(Pattern.compile("Modules"));
      assertEquals(
          List.of(),
          new AxeBuilder(admin)
                  .withTags(List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"))
                  .analyze()
                  .getViolations()
                  .stream()
                  .map(rule -> rule.getId() + " " + rule.getNodes().get(0).getTarget())
                  .toList());

      switchSouvenirs(admin);
      seen(site, 404, 0);
      site.navigate(portal.url("/be/souvenirs"));
      assertThat(site.locator("h1")).containsText("адключаны");

      switchSouvenirs(admin);
      seen(site, 200, 1);
    }
  }

  private void createFirstAdministrator(Page admin) {
    admin.navigate(portal.url(portal.firstAdministratorPath()));
    admin.locator("input[type=text]").first().fill("Chief");
    for (int field = 0; field < admin.locator("input[type=password]").count(); field++) {
      admin.locator("input[type=password]").nth(field).fill("correct horse battery 9");
    }
    admin.locator("main button, main input[type=submit], form.form button").first().click();
    assertThat(admin).hasURL(Pattern.compile("/admin(?!/first)"));
  }

  private static void switchSouvenirs(Page admin) {
    admin
        .getByRole(
            AriaRole.SWITCH, new Page.GetByRoleOptions().setName(Pattern.compile("Souvenirs")))
        .or(
            admin.getByRole(
                AriaRole.CHECKBOX,
                new Page.GetByRoleOptions().setName(Pattern.compile("Souvenirs"))))
        .first()
        .press("Space");
    admin
        .locator(".ui-confirmdialog-yes:visible")
        .or(admin.locator("[role=status]:visible, [role=alert]:visible"))
        .first()
        .waitFor();
    if (admin.locator(".ui-confirmdialog-yes:visible").count() > 0) {
      admin.locator(".ui-confirmdialog-yes:visible").first().click();
    }
  }

  /** Looks until the page and the menu are as expected; a change is there within a second. */
  private void seen(Page site, int status, int menuEntries) {
    long deadline = System.nanoTime() + 10_000_000_000L;
    Response response = site.navigate(portal.url("/en/souvenirs"));
    while (response.status() != status && System.nanoTime() < deadline) {
      site.waitForTimeout(100);
      response = site.navigate(portal.url("/en/souvenirs"));
    }
    assertEquals(status, response.status());
    site.navigate(portal.url("/en"));
    assertThat(site.locator(".sections a", new Page.LocatorOptions().setHasText("Souvenirs")))
        .hasCount(menuEntries, new LocatorAssertions.HasCountOptions().setTimeout(2_000));
  }
}
