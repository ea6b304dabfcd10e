package org.portal.launcher.generation;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.portal.launcher.ExitCode;
import org.portal.launcher.Refusal;

/**
 * The built portal: this program with its libraries, the unpacked server, and the web application.
 *
 * @param folder the absolute path
 */
public record Distribution(Path folder) {
  /** The distribution that this program was started from. */
  public static Distribution ofThisProgram() throws Refusal {
    try {
      Path program =
          Path.of(Distribution.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return new Distribution(program.toAbsolutePath().getParent());
    } catch (URISyntaxException e) {
      throw new Refusal(
          ExitCode.FAILED, "the folder of this program has no usable name; move it elsewhere.", e);
    }
  }

  /** The unpacked server, which nobody writes to. */
  public Path server() {
    return folder.resolve("server");
  }

  /** The JAR that starts the unpacked server. */
  public Path serverStarter() {
    return server().resolve("launch-micro.jar");
  }

  /** This program. */
  public Path launcher() {
    return folder.resolve("portal-launcher.jar");
  }

  /** The classes of this program that a generation needs. */
  public Path generation() {
    return folder.resolve("portal-generation.jar");
  }

  /**
   * The libraries of this program. They stay out of generations, where the web application would
   * find them before its own.
   */
  public Path libraries() {
    return folder.resolve("lib");
  }

  /** The program that tries every page of a running portal. */
  public Path contract() {
    return folder.resolve("portal-contract.jar");
  }

  /** The embedded database, as the server brings it. */
  public Path embeddedDatabase() {
    return server().resolve("runtime").resolve("h2.jar");
  }

  /** The web application with the modules that come with the portal. */
  public Path application() {
    return folder.resolve("portal.war");
  }

  /** The class path of a generation; the server must come first, or its injection fails. */
  public List<Path> classPath() {
    return List.of(serverStarter(), generation());
  }

  /** Refuses a distribution that was built halfway. */
  public void check() throws Refusal {
    for (Path file : List.of(serverStarter(), launcher(), generation(), application())) {
      if (!Files.isRegularFile(file)) {
        throw new Refusal(
            ExitCode.FAILED,
            "the built portal is incomplete: %s is missing; build it again.".formatted(file));
      }
    }
  }

  /** The JARs of the unpacked server. */
  public List<Path> serverLibraries() throws IOException {
    try (var files = Files.list(server().resolve("runtime"))) {
      return files.sorted().toList();
    }
  }
}
