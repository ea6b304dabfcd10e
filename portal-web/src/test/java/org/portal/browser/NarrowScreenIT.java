package org.portal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing has to be scrolled sideways on the narrowest screen. */
@InBrowser
class NarrowScreenIT {

  private static final int NARROWEST = 320;

  /**
   * The parts of a page that stick out of it, those that scroll by themselves left out. What the
   * main part cuts off counts too: nobody could read it.
   */
  private static final String STICKING_OUT =
      """
      () => {
        const width = document.documentElement.clientWidth;
        const scrolls = element => {
          for (let above = element.parentElement; above; above = above.parentElement) {
            if (above.tagName !== 'MAIN' && ['auto', 'scroll', 'hidden', 'clip'].includes(getComputedStyle(above).overflowX)) {
              return above !== document.documentElement && above !== document.body;
            }
          }
          return false;
        };
        const scrolled = document.documentElement.scrollWidth;
        return [...document.querySelectorAll('body *')]
          .filter(element => element.checkVisibility() && !element.ownerSVGElement)
          .filter(element => element.getBoundingClientRect().right > width + 1 && !scrolls(element))
          .slice(0, 5)
          .map(element => element.outerHTML.slice(0, 120))
          .concat(scrolled > width ? ['scrolls to ' + scrolled] : []);
      }
      """;

  @Test
  void noPageIsWiderThanTheScreen(Site site) {
    List<String> tooWide = new ArrayList<>();
    try (Visit visit = site.visit(NARROWEST, ColorScheme.LIGHT)) {
      for (String path : Pages.PUBLIC) {
        visit.open(path);
        note(visit, path, tooWide);
      }
      for (String path : Pages.OTHER) {
        visit.open(path);
        note(visit, path, tooWide);
      }
    }
    assertEquals("", String.join("\n", tooWide));
  }

  @ParameterizedTest
  @ValueSource(ints = {NARROWEST, 1280})
  void neitherWithTheLongestTitles(int width, Site site) {
    List<String> tooWide = new ArrayList<>();
    try (Visit visit = site.visit(width, ColorScheme.LIGHT)) {
      for (String path : Pages.PUBLIC) {
        visit.open(path);
        for (String title : LongTexts.TITLES) {
          assertTrue(LongTexts.putInto(visit.page(), title) > 0, path);
          note(visit, path + " with " + title.substring(0, 20), tooWide);
        }
      }
    }
    assertEquals("", String.join("\n", tooWide));
  }

  /** What sticks out of the page as it is now. */
  static List<String> stickingOut(Visit visit, String what) {
    List<String> tooWide = new ArrayList<>();
    note(visit, what, tooWide);
    return tooWide;
  }

  private static void note(Visit visit, String what, List<String> tooWide) {
    Object found = visit.page().evaluate(STICKING_OUT);
    if (found instanceof List<?> parts && !parts.isEmpty()) {
      tooWide.add(what + ": " + parts);
    }
  }
}
