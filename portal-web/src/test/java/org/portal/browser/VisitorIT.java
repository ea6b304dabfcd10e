package org.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a visitor does. */
@ExtendWith(InBrowser.class)
class VisitorIT {

  private static final String ARTICLE =
      "/en/news/2021/09/09/agencies-discuss-transport-and-microelectronics";

  private final RunningPortal portal;
  private final Browser browser;
  private BrowserContext context;
  private Page page;
  private final List<String> complaints = new ArrayList<>();

  VisitorIT(RunningPortal portal, Chromium chromium) {
    this.portal = portal;
    this.browser = chromium.browser();
  }

  @BeforeEach
  void open() {
    context = browser.newContext(new Browser.NewContextOptions().setLocale("en"));
    page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if ("error".equals(message.type())) {
            complaints.add(message.text());
          }
        });
    page.onPageError(complaints::add);
  }

  @AfterEach
  void close() {
    context.close();
  }

  private void go(String path) {
    page.navigate(portal.url(path));
  }

  private Locator archive() {
    return page.locator(".archive");
  }

  @Test
  void walksTheArchive() {
    go("/en/news/2021/09");
    assertThat(archive().locator("h2")).hasText("September 2021");
    assertThat(archive().locator("thead th").first()).hasText("Su");
    archive().locator("a[rel=prev]").click();
    assertThat(archive().locator("h2")).hasText("August 2021");
    archive().locator("a[rel=next]").click();
    assertThat(archive().locator("h2")).hasText("September 2021");
    archive()
        .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("9 September 2021"))
        .click();
    assertThat(page).hasURL(portal.url("/en/news/2021/09/09"));
    assertEquals(2, page.locator("main .entry h2").count());
  }

  @Test
  void monthsWithoutArticlesAreLeftOut() {
    go("/en/news/2021/02");
    archive().locator("a[rel=prev]").click();
    assertThat(archive().locator("h2")).hasText("December 2020");
  }

  @Test
  void picksAYearOfTheArchive() {
    go("/en/news");
    archive().locator("select").selectOption("2020");
    archive().getByRole(AriaRole.BUTTON).click();
    assertThat(page).hasURL(portal.url("/en/news/2020"));
    assertThat(archive().locator("h2")).containsText("2020");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ru", "be"})
  void weeksBeginOnMondayInRussianAndBelarusian(String language) {
    go("/" + language + "/news");
    assertThat(archive().locator("thead th").first())
        .hasText(Pattern.compile("П[нa]", Pattern.CASE_INSENSITIVE));
  }

  @Test
  void filtersAListAndSharesItsAddress() {
    go("/en/sites");
    page.locator(".facet a", new Page.LocatorOptions().setHasText("Castle")).first().click();
    assertThat(page).hasURL(portal.url("/en/sites?kind=castle"));
    List<String> names = page.locator("main .card .title").allInnerTexts();
    assertTrue(names.contains("Mir Castle"), names.toString());
    try (BrowserContext other = browser.newContext()) {
      Page shared = other.newPage();
      shared.navigate(page.url());
      assertEquals(names, shared.locator("main .card .title").allInnerTexts());
    }
    page.locator(".facet a[aria-current]").first().click();
    assertThat(page).hasURL(portal.url("/en/sites"));
  }

  @Test
  void changesTheLanguageOnAnArticle() {
    go(ARTICLE);
    page.locator(".langs a[lang=ru]").click();
    assertThat(page).hasURL(portal.url(ARTICLE.replace("/en/", "/ru/")));
    assertThat(page.locator("html")).hasAttribute("lang", "ru");
    assertThat(page.locator("h1")).containsText("Ведомства");
    page.locator(".langs a[lang=be]").click();
    assertThat(page).hasURL(portal.url(ARTICLE.replace("/en/", "/be/")));
  }

  @Test
  void goesWhereTheBrowsersLanguageLeads() {
    try (BrowserContext belarusian =
        browser.newContext(new Browser.NewContextOptions().setLocale("be-BY"))) {
      Page start = belarusian.newPage();
      start.navigate(portal.url("/"));
      assertThat(start).hasURL(portal.url("/be"));
    }
  }

  @Test
  void walksByKeyboardAlone() {
    go("/en");
    page.keyboard().press("Tab");
    assertEquals("Skip to content", focused());
    page.keyboard().press("Enter");
    assertTrue(page.url().endsWith("#content"));
    go("/en");
    reach("Top Tourist Sites");
    page.keyboard().press("Enter");
    assertThat(page).hasURL(portal.url("/en/sites"));
    reach("Castle");
    page.keyboard().press("Enter");
    assertThat(page).hasURL(portal.url("/en/sites?kind=castle"));
    reach("Mir Castle");
    page.keyboard().press("Enter");
    assertThat(page.locator("h1")).hasText("Mir Castle");
    reach("RU");
    page.keyboard().press("Enter");
    assertThat(page).hasURL(portal.url("/ru/sites/mir-castle"));
  }

  private String focused() {
    return String.valueOf(page.evaluate("document.activeElement.innerText"));
  }

  /** Presses Tab until the focus is on what begins with the text, and sees that it is visible. */
  private void reach(String text) {
    for (int steps = 0; steps < 150; steps++) {
      page.keyboard().press("Tab");
      if (focused().strip().startsWith(text)) {
        assertEquals(
            true,
            page.evaluate(
                "getComputedStyle(document.activeElement).outlineStyle !== 'none' &&"
                    + " document.activeElement.getBoundingClientRect().width > 0"));
        return;
      }
    }
    throw new AssertionError("no way by keyboard to \"" + text + "\" on " + page.url());
  }

  @Test
  void everythingIsThereWithoutScript() {
    try (BrowserContext plain =
        browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      Page without = plain.newPage();
      without.navigate(portal.url("/en/news"));
      without.locator(".archive a[rel=prev]").click();
      without.locator(".archive select").selectOption("2019");
      without.locator(".archive button").click();
      assertThat(without).hasURL(portal.url("/en/news/2019"));
      without.navigate(portal.url("/en/sanatoria"));
      without.locator(".facet a").first().click();
      assertTrue(without.url().contains("/en/sanatoria?"), without.url());
      assertTrue(without.locator("main .row").count() > 0);
    }
  }

  @Test
  void noPageComplains() {
    for (String path :
        List.of("/en", "/ru/news", ARTICLE, "/be/sites", "/en/sites/mir-castle", "/en/events")) {
      go(path);
    }
    assertEquals(List.of(), complaints);
    assertEquals(List.of(), context.cookies());
  }
}
