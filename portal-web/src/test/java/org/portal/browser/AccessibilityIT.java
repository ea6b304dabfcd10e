package org.portal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No page type violates a rule of accessibility, on any screen, in any colours. */
@InBrowser
class AccessibilityIT {

  @ParameterizedTest
  @CsvSource({"1280, LIGHT", "1280, DARK", "360, LIGHT", "360, DARK"})
  void noPublicPageViolatesARule(int width, ColorScheme colours, Site site) {
    List<String> violations = new ArrayList<>();
    try (Visit visit = site.visit(width, colours)) {
      Stream.concat(Pages.PUBLIC.stream(), Pages.OTHER.stream())
          .forEach(
              path -> {
                visit.open(path);
                violations.addAll(violations(visit, path));
              });
    }
    assertEquals("", String.join("\n", violations));
  }

  @ParameterizedTest
  @CsvSource({"1280, LIGHT", "1280, DARK", "360, LIGHT", "360, DARK"})
  void noPageOfTheAdministrationViolatesARule(int width, ColorScheme colours, Site site) {
    Administrator administrator = site.administrator();
    List<String> violations = new ArrayList<>();
    try (Visit visit = site.visit(width, colours)) {
      administrator.signIn(visit);
      for (String path : new String[] {"/admin", "/admin/modules"}) {
        visit.open(path);
        violations.addAll(violations(visit, path));
      }
    }
    assertEquals("", String.join("\n", violations));
  }

  static List<String> violations(Visit visit, String path) {
    AxeResults results =
        new AxeBuilder(visit.page())
            // a public page in a frame, whose landmarks are its own
            .exclude("#preview")
            .withTags(
                List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
            // the preview of an item: a public page, which is looked at by itself
            .exclude("iframe")
            .analyze();
    assertFalse(results.getPasses().isEmpty(), "nothing was checked on " + path);
    return results.getViolations().stream()
        .flatMap(
            rule ->
                rule.getNodes().stream()
                    .map(node -> path + " " + rule.getId() + ": " + node.getHtml()))
        .toList();
  }
}
