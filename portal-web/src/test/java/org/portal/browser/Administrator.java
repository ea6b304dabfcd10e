package org.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

/** The first administrator of the portal. */
final class Administrator {

  private static final String NAME = "alesia";
  static final String PASSWORD = "Nightingale over the Pripyat 1967";

  private Administrator() {}

  static Administrator first(Site site) {
    try (Visit visit = site.visit()) {
      visit.open(site.portal().administratorLink());
      Page page = visit.page();
      page.fill("#name", NAME);
      page.fill("#password", PASSWORD);
      page.fill("#repeated", PASSWORD);
      page.click("main button, form.form button");
      page.waitForURL(url -> !url.contains("first-administrator"));
    }
    return new Administrator();
  }

  /** Signs in by the form. */
  void signIn(Visit visit) {
    visit.open("/admin/sign-in");
    Page page = visit.page();
    page.fill("#name", NAME);
    page.fill("#password", PASSWORD);
    page.click("form.form button");
    page.waitForURL(url -> !url.contains("sign-in"));
    assertThat(page.locator("main#content")).isVisible();
  }
}
