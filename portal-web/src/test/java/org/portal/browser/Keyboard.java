package org.portal.browser;

import com.microsoft.playwright.Page;

/** Goes through a page with the keyboard alone. */
final class Keyboard {

  private static final int MOST_STEPS = 200;

  private final Page page;

  Keyboard(Page page) {
    this.page = page;
  }

  void press(String key) {
    page.keyboard().press(key);
  }

  /** Presses Tab until an element of that kind has the focus. */
  void tabTo(String selector) {
    for (int step = 0; step < MOST_STEPS; step++) {
      press("Tab");
      if (isOn(selector)) {
        return;
      }
    }
    throw new AssertionError("The keyboard does not reach " + selector + " on " + page.url());
  }

  boolean isOn(String selector) {
    return (Boolean)
        page.evaluate("selector => document.activeElement.matches(selector)", selector);
  }

  /** Whether a sighted person sees where the focus is. */
  boolean focusIsVisible() {
    return (Boolean)
        page.evaluate(
            """
            () => {
              const element = document.activeElement;
              const box = element.getBoundingClientRect();
              const style = getComputedStyle(element);
              const outlined = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
              const seen = box.width > 1 && box.height > 1 && box.bottom > 0 && box.top < innerHeight;
              return seen && (outlined || style.boxShadow !== 'none');
            }
            """);
  }
}
