package org.portal.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.portal.launch.RunningPortal;
import org.portal.sample.SampleModules;

/** The running portal and the browser that looks at it. */
final class Site implements AutoCloseable {

  static final int WIDE = 1280;
  static final int NARROW = 360;
  private static final double PATIENCE_MILLISECONDS = 60_000;

  private final RunningPortal portal;
  private final String address;
  private final Playwright playwright;
  private final Browser browser;
  private Administrator administrator;

  private Site(RunningPortal portal, String address, Playwright playwright, Browser browser) {
    this.portal = portal;
    this.address = address;
    this.playwright = playwright;
    this.browser = browser;
  }

  static Site open() {
    Path data = freshFolder();
    SampleModules.install("faultymigration", data);
    RunningPortal portal =
        RunningPortal.start(
            "--port", Integer.toString(RunningPortal.freePort()), "--data", data.toString());
    String address = portal.awaitReady();
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    Browser browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium())
                    .setArgs(
                        List.of(
                            // an administrator of a test machine may be root
                            "--no-sandbox",
                            "--disable-quic",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--no-first-run")));
    return new Site(portal, address, playwright, browser);
  }

  private static Path freshFolder() {
    try {
      Path work = Path.of(System.getProperty("portal.test.work"));
      Files.createDirectories(work);
      return Files.createTempDirectory(work, "browser-data");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Path chromium() {
    return Optional.ofNullable(System.getProperty("portal.chromium"))
        .filter(path -> !path.isBlank())
        .map(Path::of)
        .or(Site::chromiumOnPath)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "There is no Chromium; install it, or name it with -Dportal.chromium=PATH"));
  }

  private static Optional<Path> chromiumOnPath() {
    return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator, -1))
        .flatMap(
            folder ->
                Stream.of("chromium", "chromium-browser", "google-chrome")
                    .map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  String address() {
    return address;
  }

  RunningPortal portal() {
    return portal;
  }

  /** A visitor of their own, with a wide screen and light colours, who reads English. */
  Visit visit() {
    return visit(new Browser.NewContextOptions().setViewportSize(WIDE, 800));
  }

  Visit visit(int width, ColorScheme colours) {
    return visit(
        new Browser.NewContextOptions().setViewportSize(width, 800).setColorScheme(colours));
  }

  Visit visitWithoutScript() {
    return visit(
        new Browser.NewContextOptions().setViewportSize(WIDE, 800).setJavaScriptEnabled(false));
  }

  private Visit visit(Browser.NewContextOptions options) {
    BrowserContext context =
        browser.newContext(
            options
                .setBaseURL(address)
                .setLocale("en-GB")
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
    context.setDefaultTimeout(PATIENCE_MILLISECONDS);
    return new Visit(context);
  }

  /** The administrator, made by the link that the portal printed when it started. */
  synchronized Administrator administrator() {
    if (administrator == null) {
      administrator = Administrator.first(this);
    }
    return administrator;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
    portal.close();
  }
}
