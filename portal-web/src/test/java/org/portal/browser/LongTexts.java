package org.portal.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** The longest titles that content may have, put into a page where its titles are. */
final class LongTexts {

  static final List<String> TITLES =
      List.of(
          "A very long headline that goes on and on about the restoration of castles, palaces, "
              .repeat(7),
          "Kalozh" + "a".repeat(294),
          "Ў".repeat(300));

  private LongTexts() {}

  /** Puts the title into every place for one, and returns how many there were. */
  static int putInto(Page page, String title) {
    return (Integer)
        page.evaluate(
            """
        title => {
          const places = document.querySelectorAll(
            'main h1, main h2, main h3, main dd, main .standfirst, main .map li a > span:last-child, '
              + 'nav.sections a, .crumbs li:last-child');
          let count = 0;
          places.forEach(place => {
            let innermost = place;
            while (innermost.children.length === 1) {
              innermost = innermost.children[0];
            }
            if (innermost.children.length === 0) {
              innermost.textContent = title;
              count++;
            }
          });
          return count;
        }
        """,
            title);
  }
}
