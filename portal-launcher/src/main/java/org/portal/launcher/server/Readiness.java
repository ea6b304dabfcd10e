package org.portal.launcher.server;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.URL;
import java.time.Duration;
import org.portal.launcher.ExitCode;
import org.portal.launcher.Refusal;

/**
 * Asks the portal for a page until it answers: the server reports a deployment as done also when
 * every page is missing.
 */
final class Readiness {
  private static final String PAGE = "/health/ready";
  private static final int NO_ANSWER = 0;
  private static final Duration LOOK_AGAIN = Duration.ofMillis(50);
  private static final int CONNECT_LIMIT = 5_000;
  private static final int READ_LIMIT = 60_000;

  /** How long nothing may move before the start counts as failed. */
  private static final Duration STANDSTILL = Duration.ofMinutes(5);

  private final int port;
  private final StartWatch watch;

  Readiness(int port, StartWatch watch) {
    this.port = port;
    this.watch = watch;
  }

  /** Returns when the portal is ready; refuses when it will not be. */
  void await() throws Refusal, InterruptedException {
    while (true) {
      int status = ask();
      if (status == HttpURLConnection.HTTP_OK) {
        return;
      }
      if (StartWatch.failure().isPresent()) {
        throw new Refusal(ExitCode.REFUSED, StartWatch.failure().get());
      }
      if (status != NO_ANSWER && status != HttpURLConnection.HTTP_UNAVAILABLE) {
        // Whoever is still starting answers 503: the application is not there, or is broken.
        throw new Refusal(
            ExitCode.FAILED, "the web application answered %s with %d".formatted(PAGE, status));
      }
      if (System.nanoTime() - watch.lastProgress() > STANDSTILL.toNanos()) {
        throw new Refusal(
            ExitCode.FAILED,
            "the web application was not ready after %d minutes, its last answer to %s was %d"
                .formatted(STANDSTILL.toMinutes(), PAGE, status));
      }
      Thread.sleep(LOOK_AGAIN.toMillis());
    }
  }

  /** The status of the answer; {@link #NO_ANSWER} when there was none. */
  private int ask() {
    return ask(port, PAGE, false);
  }

  /** Asks for the home page, whatever comes, so that what it needs is loaded. */
  static void visitHome(int port) {
    ask(port, "/", true);
  }

  private static int ask(int port, String page, boolean followRedirects) {
    try {
      URL url = new URL("http", InetAddress.getLoopbackAddress().getHostAddress(), port, page);
      // A proxy that the machine is set up with has no business here.
      HttpURLConnection connection = (HttpURLConnection) url.openConnection(Proxy.NO_PROXY);
      connection.setConnectTimeout(CONNECT_LIMIT);
      connection.setReadTimeout(READ_LIMIT);
      connection.setInstanceFollowRedirects(followRedirects);
      connection.setRequestProperty("Connection", "close");
      try {
        return connection.getResponseCode();
      } finally {
        connection.disconnect();
      }
    } catch (IOException e) {
      return NO_ANSWER;
    }
  }
}
