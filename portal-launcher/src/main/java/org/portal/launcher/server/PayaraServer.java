package org.portal.launcher.server;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.PayaraMicroBoot;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** The application server in this JVM, booted from its unpacked folder. */
final class PayaraServer {
  private static final String PROTOCOL =
      "configs.config.server-config.network-config.protocols.protocol.http-listener.http.";
  private static final String LISTENER =
      "configs.config.server-config.network-config.network-listeners.network-listener.http-listener.";

  private static final String CONFIGURATION = "config";

  private static final String LOG_SHAPE =
      """

      java.util.logging.ConsoleHandler.formatter=java.util.logging.SimpleFormatter
      java.util.logging.SimpleFormatter.format=%1$tF %1$tT.%1$tL %4$-7s %3$s: %5$s%6$s%n
      fish.payara.boot.runtime.BootCommand.level=WARNING
      javax.enterprise.system.security.ssl.level=SEVERE
      """;

  private static final List<String> SETTINGS =
      List.of(
          // the public port is opened beside this one, and only when pages are answered
          LISTENER + "address=127.0.0.1",
          // a connection may be kept for any number of requests
          PROTOCOL + "max-connections=-1",
          // other sites' forms and frames get no session; the server reads this here alone
          PROTOCOL + "cookie-same-site-enabled=true",
          PROTOCOL + "cookie-same-site-value=Lax",
          // visitors need not know what answers them
          PROTOCOL + "server-header=false",
          PROTOCOL + "xpowered-by=false");

  private final PayaraMicroRuntime runtime;
  private final HttpEngine engine;

  private PayaraServer(PayaraMicroRuntime runtime, HttpEngine engine) {
    this.runtime = runtime;
    this.engine = engine;
  }

  /**
   * Boots with nothing deployed, on a port of the loopback interface that nobody was told.
   *
   * @param unpacked the unpacked server, which is only read
   * @param folder what this server may write
   */
  static PayaraServer boot(Path unpacked, Path folder)
      throws BootstrapException, ReflectiveOperationException, IOException {
    copyConfiguration(unpacked.resolve(CONFIGURATION), folder.resolve(CONFIGURATION));
    shapeLog(folder.resolve(CONFIGURATION).resolve("logging.properties"));
    Files.createDirectories(folder.resolve("docroot"));
    // the connectors of data sources are looked for here
    Files.createSymbolicLink(folder.resolve("lib"), unpacked.resolve("lib").toAbsolutePath());
    System.setProperty(
        "fish.payara.micro.BootJar", unpacked.resolve("launch-micro.jar").toUri().toString());
    System.setProperty("fish.payara.micro.UnpackDir", unpacked.toString());
    int internalPort = freePort();
    PayaraMicroBoot boot =
        (PayaraMicroBoot)
            Class.forName("fish.payara.micro.impl.PayaraMicroImpl")
                .getMethod("getInstance")
                .invoke(null);
    PayaraMicroRuntime runtime =
        boot.setRootDir(folder.toFile())
            .setNoHazelcast(true)
            .setPrintLogo(false)
            .setHttpPort(internalPort)
            .setPreBootHandler(runner -> SETTINGS.forEach(setting -> runner.run("set", setting)))
            .bootStrap();
    return new PayaraServer(runtime, HttpEngineFinder.find(internalPort));
  }

  /**
   * A port that nobody has. Should another program take it in the next moment, the boot fails and
   * the supervisor starts another generation.
   */
  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  /** One line for a record, without the colours of a terminal: it goes into a file. */
  private static void shapeLog(Path loggingProperties) throws IOException {
    Files.writeString(loggingProperties, LOG_SHAPE, StandardOpenOption.APPEND);
  }

  private static void copyConfiguration(Path source, Path target) throws IOException {
    try (var files = Files.walk(source)) {
      for (Path file : files.toList()) {
        Path copy = target.resolve(source.relativize(file));
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
  }

  /** The way in. */
  HttpEngine engine() {
    return engine;
  }

  /**
   * Deploys the exploded application at the root. Whether it works now only a page can tell.
   *
   * @return false when the server knows that it failed
   */
  boolean deploy(Path application) {
    return runtime.deploy("ROOT", "/", application.toFile());
  }

  /** Ends the application and the server. */
  void shutdown() throws BootstrapException {
    runtime.shutdown();
  }
}
