package org.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An editor writes, is helped with mistakes, and loses nothing whatever happens meanwhile. */
@InBrowser
class EditorIT {

  private static final String NEW = "/admin/content/souvenirs/new";

  @Test
  void anItemIsWrittenInThreeLanguagesPublishedWithdrawnAndDeleted(Site site) {
    try (Visit visit = signedIn(site);
        Visit visitor = site.visit()) {
      Page page = visit.page();
      visit.open(NEW);
      page.fill("#in-title-en", "A straw horse");
      text(page, "ru").click();
      page.fill("#in-title-ru", "Соломенный конь");
      text(page, "be").click();
      page.fill("#in-title-be", "Саламяны конь");
      text(page, "all").click();
      for (String tag : List.of("en", "ru", "be")) {
        assertThat(page.locator("#in-title-" + tag)).isVisible();
      }
      page.fill("#in-slug", "straw-horse");
      act(page, "publish");
      assertThat(page.locator("#done strong"))
          .hasText("Published. Visitors see it within a second.");
      page.waitForTimeout(1_000);
      assertEquals(200, visitor.open("/be/souvenirs/straw-horse"));
      assertThat(visitor.page().locator("h1")).hasText("Саламяны конь");
      page.locator("[data-asks=withdraw]").click();
      assertThat(page.locator("#ask-withdraw [data-no]")).isFocused();
      page.locator("#ask-withdraw button[name=action]").click();
      assertThat(page.locator("#done strong")).containsText("Withdrawn");
      delete(page);
      assertThat(page.locator("#done strong")).hasText("Deleted.");
    }
  }

  @Test
  void mistakesAreNamedAtTheFieldsAndInASummaryThatLeadsThere(Site site) {
    try (Visit visit = signedIn(site)) {
      Page page = visit.page();
      visit.open(NEW);
      text(page, "ru").click();
      page.fill("#in-body-ru", "Текст без названия");
      page.fill("#in-f-heritageYear", "long ago");
      act(page, "publish");
      assertThat(page.locator("#faults")).isFocused();
      assertThat(page.locator("#faults li")).hasCount(2);
      page.locator("#faults a", new Page.LocatorOptions().setHasText("Title")).click();
      assertThat(page.locator("#in-title-ru")).isFocused();
      page.locator("#faults a", new Page.LocatorOptions().setHasText("long ago")).click();
      Locator year = page.locator("#in-f-heritageYear");
      assertThat(year).isFocused();
      assertThat(year).hasAttribute("aria-invalid", "true");
      assertThat(year).hasValue("long ago");
      assertThat(page.locator("#in-f-heritageYear-error")).containsText("“long ago” is not a year");
      discard(page);
    }
  }

  @Test
  void whatIsTypedIsThereAgainAfterAReload(Site site) {
    try (Visit visit = signedIn(site)) {
      Page page = visit.page();
      visit.open(NEW);
      page.fill("#in-title-en", "Half a sen");
      assertThat(page.locator("#saved")).containsText("kept at");
      page.reload();
      assertThat(page.locator("#in-title-en")).hasValue("Half a sen");
      visit.open("/admin/content/souvenirs");
      page.locator(".tasks a", new Page.LocatorOptions().setHasText("Half a sen")).click();
      assertThat(page.locator("#in-title-en")).hasValue("Half a sen");
      discard(page);
      assertThat(page.locator(".tasks a", new Page.LocatorOptions().setHasText("Half a sen")))
          .hasCount(0);
    }
  }

  @Test
  void withoutTheNetworkTheTextIsKeptInTheBrowserAndSentLater(Site site) {
    try (Visit visit = signedIn(site)) {
      Page page = visit.page();
      visit.open(NEW);
      page.route("**/draft", Route::abort);
      visit.expectFailures();
      page.fill("#in-title-en", "Written in a tunnel");
      assertThat(page.locator("#offline")).isVisible();
      assertThat(page.locator("#saved")).containsText("kept in this browser");
      act(page, "publish");
      assertThat(page.locator("#in-title-en")).hasValue("Written in a tunnel");
      page.reload();
      assertThat(page.locator("#found")).isVisible();
      page.unroute("**/draft");
      page.locator("#found-take").click();
      assertThat(page.locator("#in-title-en")).hasValue("Written in a tunnel");
      assertThat(page.locator("#saved")).containsText("kept at");
      discard(page);
    }
  }

  @Test
  void whoseSignInLapsesSignsInOnTheSpotAndGoesOn(Site site) {
    try (Visit visit = signedIn(site)) {
      Page page = visit.page();
      visit.open(NEW);
      page.context().clearCookies();
      page.fill("#in-title-en", "Eight hours later");
      assertThat(page.locator("#lapsed")).isVisible();
      assertThat(page.locator("#again-password")).isFocused();
      page.keyboard().press("Escape");
      assertThat(page.locator("#lapsed")).isVisible();
      page.fill("#again-password", "not the password");
      page.locator("#again button").click();
      assertThat(page.locator("#again-error")).containsText("don’t match");
      page.fill("#again-password", Administrator.PASSWORD);
      page.locator("#again button").click();
      assertThat(page.locator("#lapsed")).isHidden();
      assertThat(page.locator("#saved")).containsText("kept at");
      assertThat(page.locator("#in-title-en")).hasValue("Eight hours later");
      discard(page);
    }
  }

  @Test
  void theKeyboardAloneIsEnough(Site site) {
    try (Visit visit = signedIn(site)) {
      Page page = visit.page();
      visit.open("/admin/content/souvenirs");
      Keyboard keyboard = new Keyboard(page);
      keyboard.tabTo("a[href$='/souvenirs/new']");
      keyboard.press("Enter");
      page.locator("#item").waitFor();
      keyboard.tabTo("#in-title-en");
      assertTrue(keyboard.focusIsVisible());
      page.keyboard().type("Typed by keyboard");
      keyboard.press("Enter");
      assertThat(page.locator("#saved")).containsText("kept at");
      visit.open(visit.path());
      keyboard.tabTo("[data-asks=discard]");
      keyboard.press("Enter");
      assertTrue(keyboard.isOn("#ask-discard [data-no]"));
      keyboard.press("Escape");
      assertThat(page.locator("#ask-discard")).isHidden();
      assertTrue(keyboard.isOn("[data-asks=discard]"));
      keyboard.press("Enter");
      keyboard.press("Tab");
      keyboard.press("Enter");
      assertThat(page.locator("#done strong")).containsText("Discarded");
    }
  }

  @ParameterizedTest
  @CsvSource({"1280, LIGHT", "360, DARK"})
  void noStateViolatesARuleOfAccessibility(int width, ColorScheme colours, Site site) {
    List<String> violations = new ArrayList<>();
    Administrator administrator = site.administrator();
    try (Visit visit = site.visit(width, colours)) {
      administrator.signIn(visit);
      Page page = visit.page();
      for (String path :
          List.of(
              "/admin/content",
              "/admin/content/news",
              "/admin/content/news?q=nothing+of+the+kind",
              "/admin/people")) {
        visit.open(path);
        violations.addAll(AccessibilityIT.violations(visit, path));
        violations.addAll(NarrowScreenIT.stickingOut(visit, path));
      }
      visit.open("/admin/content/monuments");
      page.locator("tbody th a").first().click();
      page.locator("#item").waitFor();
      violations.addAll(AccessibilityIT.violations(visit, "an item"));
      violations.addAll(NarrowScreenIT.stickingOut(visit, "an item"));
      text(page, "all").click();
      violations.addAll(AccessibilityIT.violations(visit, "side by side"));
      page.locator("[data-asks=delete]").click();
      violations.addAll(AccessibilityIT.violations(visit, "a question"));
      visit.open(NEW);
      page.fill("#in-f-heritageYear", "long ago");
      act(page, "publish");
      page.locator("#faults").waitFor();
      violations.addAll(AccessibilityIT.violations(visit, "mistakes"));
      violations.addAll(NarrowScreenIT.stickingOut(visit, "mistakes"));
      discard(page);
    }
    assertEquals("", String.join("\n", violations));
  }

  private static Visit signedIn(Site site) {
    Administrator administrator = site.administrator();
    Visit visit = site.visit();
    administrator.signIn(visit);
    return visit;
  }

  private static Locator text(Page page, String tag) {
    return page.locator("[data-text=" + tag + "]");
  }

  private static void act(Page page, String action) {
    page.locator(".actions button[value=" + action + "]").click();
  }

  /** Waits for what the editor sees: where the page goes afterwards is not the test's business. */
  private static void discard(Page page) {
    page.locator("[data-asks=discard]").click();
    page.locator("#ask-discard button[name=action]").click();
    assertThat(page.locator("#done strong")).containsText("Discarded");
  }

  private static void delete(Page page) {
    page.locator("[data-asks=delete]").click();
    page.locator("#ask-delete button[name=action]").click();
  }
}
