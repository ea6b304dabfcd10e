package org.portal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page type by the rules of WCAG 2.2 AA, at both widths, light and dark. */
@ExtendWith(InBrowser.class)
class AccessibilityIT {

  private static final List<String> RULES =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

  private static final List<String> PAGES =
      List.of(
          "/en",
          "/be/news",
          "/ru/news/opinions-interviews",
          "/en/news/2021/09/09",
          "/en/news/2021/09/09/agencies-discuss-transport-and-microelectronics",
          "/en/events",
          "/be/events/2027/07",
          "/en/events/kupala-night",
          "/ru/sites",
          "/en/sites/mir-castle",
          "/en/unesco",
          "/en/sanatoria",
          "/be/souvenirs",
          "/en/monuments",
          "/en/no-such-page",
          "/admin/sign-in");

  private final RunningPortal portal;
  private final Browser browser;

  AccessibilityIT(RunningPortal portal, Chromium chromium) {
    this.portal = portal;
    this.browser = chromium.browser();
  }

  static Stream<Arguments> screens() {
    return Stream.of(1280, 360)
        .flatMap(
            width ->
                Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                    .map(scheme -> Arguments.of(width, scheme)));
  }

  @ParameterizedTest
  @MethodSource("screens")
  void nothingViolatesTheRules(int width, ColorScheme scheme) {
    List<String> violations = new ArrayList<>();
    try (BrowserContext context = context(width, scheme)) {
      Page page = context.newPage();
      for (String path : PAGES) {
        page.navigate(portal.url(path));
        for (Rule rule : new AxeBuilder(page).withTags(RULES).analyze().getViolations()) {
          violations.add(path + ": " + rule.getId() + " " + rule.getNodes().get(0).getTarget());
        }
      }
    }
    assertEquals(List.of(), violations);
  }

  @ParameterizedTest
  @MethodSource("screens")
  void nothingIsWiderThanTheScreen(int width, ColorScheme scheme) {
    List<String> wide = new ArrayList<>();
    try (BrowserContext context = context(Math.min(width, 320), scheme)) {
      Page page = context.newPage();
      for (String path : PAGES) {
        page.navigate(portal.url(path));
        Object overflow = page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        if (((Number) overflow).intValue() > 0) {
          wide.add(path + ": " + overflow + " px");
        }
      }
    }
    assertTrue(wide.isEmpty(), wide.toString());
  }

  private BrowserContext context(int width, ColorScheme scheme) {
    return browser.newContext(
        new Browser.NewContextOptions().setViewportSize(width, 800).setColorScheme(scheme));
  }
}
