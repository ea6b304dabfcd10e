package org.portal.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What visitors do on the public pages. */
@InBrowser
class PublicPagesIT {

  private static final String ARTICLE = "/en/news/2019/01/14/kaliady-tsars-walk-in-semezhevo";

  @Test
  void theArchiveLeadsThroughMonthsDaysAndYears(Site site) {
    try (Visit visit = site.visit()) {
      visit.open("/en/news/2021/09");
      Page page = visit.page();
      Locator archive = page.locator(".archive");
      assertThat(archive).containsText("September 2021");
      archive.locator("[rel~=prev]").first().click();
      assertThat(page.locator(".archive")).containsText("August 2021");
      page.locator(".archive [rel~=next]").first().click();
      assertThat(page.locator(".archive")).containsText("September 2021");

      page.locator(".archive a[href='/en/news/2021/09/09']").click();
      assertEquals("/en/news/2021/09/09", visit.path());
      assertThat(page.locator("h1")).containsText("9 September 2021");
      assertTrue(page.locator("main article a, main .entry a").count() > 0);

      page.locator(".archive select[name=year]").selectOption("2019");
      page.locator(".archive form button").click();
      assertEquals("/en/news/2019", visit.path());
      assertThat(page.locator("h1")).containsText("2019");
    }
  }

  @Test
  void aFilteredListIsSharedByItsAddress(Site site) {
    String shared;
    List<String> titles;
    try (Visit visit = site.visit()) {
      visit.open("/en/souvenirs");
      Page page = visit.page();
      page.locator("a[href*='?craft=']").first().click();
      page.waitForURL("**/souvenirs?craft=*");
      shared = visit.path();
      titles = page.locator("main h2, main h3").allTextContents();
      assertFalse(titles.isEmpty());
    }
    try (Visit another = site.visit()) {
      assertEquals(200, another.open(shared));
      assertEquals(titles, another.page().locator("main h2, main h3").allTextContents());
      another.open("/en/souvenirs");
      assertNotEquals(titles, another.page().locator("main h2, main h3").allTextContents());
    }
  }

  @Test
  void theLanguageIsChangedOnTheArticleItself(Site site) {
    try (Visit visit = site.visit()) {
      visit.open(ARTICLE);
      Page page = visit.page();
      String english = page.locator("h1").textContent();
      page.locator("nav.langs a[lang=be]").click();
      assertEquals(ARTICLE.replace("/en/", "/be/"), visit.path());
      assertThat(page.locator("html")).hasAttribute("lang", "be");
      assertNotEquals(english, page.locator("h1").textContent());
      page.locator("nav.langs a[lang=en]").click();
      assertEquals(ARTICLE, visit.path());
      assertThat(page.locator("h1")).hasText(english);
    }
  }

  @Test
  void theKeyboardAloneIsEnough(Site site) {
    try (Visit visit = site.visit()) {
      visit.open("/en/sites");
      Keyboard keyboard = new Keyboard(visit.page());

      keyboard.tabTo("a.skip");
      assertTrue(keyboard.focusIsVisible(), "the skip link shows when it has the focus");
      keyboard.press("Enter");
      assertTrue(visit.page().url().endsWith("#content"));
      keyboard.tabTo("main a");

      visit.open("/en/sites");
      keyboard.tabTo("nav.langs a[lang=ru]");
      assertTrue(keyboard.focusIsVisible(), "the language has a visible focus");
      keyboard.press("Enter");
      visit.page().waitForURL("**/ru/sites");

      keyboard.tabTo("nav.sections a[href='/ru/unesco'], details.menu summary");
      if (keyboard.isOn("summary")) {
        keyboard.press("Enter");
        keyboard.tabTo("nav.sections a[href='/ru/unesco']");
      }
      keyboard.press("Enter");
      visit.page().waitForURL("**/ru/unesco");

      keyboard.tabTo("main a[href^='/ru/unesco/']");
      assertTrue(keyboard.focusIsVisible(), "a card has a visible focus");
      keyboard.press("Enter");
      visit.page().waitForURL("**/ru/unesco/*");
      visit.page().goBack();
      assertEquals("/ru/unesco", visit.path());
    }
  }

  @Test
  void onAPhoneTheMenuOpensAndLeadsOn(Site site) {
    try (Visit visit =
        site.visit(Site.NARROW, com.microsoft.playwright.options.ColorScheme.LIGHT)) {
      visit.open("/en");
      Page page = visit.page();
      page.locator("details.menu summary").click();
      Locator link = page.locator("nav.sections a[href='/en/monuments']");
      assertThat(link).isVisible();
      link.click();
      assertEquals("/en/monuments", visit.path());
    }
  }

  @Test
  void withoutJavaScriptEverythingWorks(Site site) {
    try (Visit visit = site.visitWithoutScript()) {
      Page page = visit.page();
      visit.open("/en");
      assertThat(page.locator("h1")).hasCount(1);
      page.locator("main a[href^='/en/news/']").first().click();
      assertThat(page.locator("h1")).isVisible();

      visit.open("/en/news");
      page.locator(".archive select[name=year]").selectOption("2020");
      page.locator(".archive form button").click();
      page.waitForURL("**/en/news/2020");

      visit.open("/en/souvenirs");
      page.locator("a[href*='?craft=']").first().click();
      page.waitForURL("**/souvenirs?craft=*");

      page.locator("nav.langs a[lang=ru]").click();
      page.waitForURL("**/ru/souvenirs?craft=*");

      if (!page.locator("nav.sections a[href='/ru/events']").isVisible()) {
        page.locator("details.menu summary").click();
      }
      page.locator("nav.sections a[href='/ru/events']").click();
      page.waitForURL("**/ru/events");
    }
  }
}
