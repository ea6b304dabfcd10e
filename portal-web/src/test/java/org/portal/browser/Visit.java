package org.portal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** One visitor's browser window; closing it checks that the browser had nothing to complain of. */
final class Visit implements AutoCloseable {

  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new CopyOnWriteArrayList<>();
  private volatile boolean failuresExpected;

  Visit(BrowserContext context) {
    this.context = context;
    this.page = context.newPage();
    page.onConsoleMessage(
        message -> {
          // the browser reports each page with an error status; which ones is the test's business
          if (List.of("error", "warning").contains(message.type())
              && !message.text().startsWith("Failed to load resource")) {
            complaints.add(page.url() + " " + message.type() + ": " + message.text());
          }
        });
    page.onPageError(error -> complaints.add(page.url() + " script: " + error));
    page.onRequestFailed(
        request -> {
          if (request.failure() != null
              && !failuresExpected
              && !request.failure().contains("ERR_ABORTED")) {
            complaints.add(request.url() + " failed: " + request.failure());
          }
        });
    page.onResponse(
        response -> {
          if (response.status() >= 400 && !response.request().isNavigationRequest()) {
            complaints.add(response.url() + " answered " + response.status());
          }
        });
  }

  /** From now on requests may fail: the test makes them. */
  void expectFailures() {
    failuresExpected = true;
  }

  Page page() {
    return page;
  }

  BrowserContext context() {
    return context;
  }

  /** Opens a page of the portal and returns its status. */
  int open(String path) {
    Response response = page.navigate(path);
    return response.status();
  }

  /** The path of the page with its query. */
  String path() {
    return (String) page.evaluate("location.pathname + location.search");
  }

  /** What the browser complained of so far: scripts, policies, resources that are missing. */
  List<String> complaints() {
    return List.copyOf(complaints);
  }

  @Override
  public void close() {
    context.close();
    assertEquals(List.of(), complaints(), "what the browser complained of");
  }
}
