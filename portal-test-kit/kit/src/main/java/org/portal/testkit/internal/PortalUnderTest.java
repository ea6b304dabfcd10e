package org.portal.testkit.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.portal.contract.Finding;
import org.portal.contract.PortalClient;
import org.portal.contract.Walk;
import org.portal.dev.ModuleJar;
import org.portal.dev.PortalAssembly;
import org.portal.dev.PortalProcess;

/** A portal with the module in it, started once for all tests of a run and stopped with it. */
public final class PortalUnderTest {

  private static final Duration LONGEST_START = Duration.ofMinutes(5);
  private static final String AS_IT_IS = "";
  private static final Map<String, PortalUnderTest> STARTED = new HashMap<>();

  private final PortalProcess process;
  private final String secret;

  private PortalUnderTest(PortalProcess process, String secret) {
    this.process = process;
    this.secret = secret;
  }

  /** The portal with the modules that come with it. */
  public static PortalUnderTest asItIs() throws IOException, InterruptedException {
    return started(AS_IT_IS, List.of());
  }

  /** The portal with one more module. */
  public static PortalUnderTest with(ModuleUnderTest module)
      throws IOException, InterruptedException {
    Path jar = work().resolve("modules").resolve(module.id() + ".jar");
    ModuleJar.make(module.classes(), "test", jar);
    return started(module.classes().toString(), List.of(jar));
  }

  private static synchronized PortalUnderTest started(String name, List<Path> modules)
      throws IOException, InterruptedException {
    PortalUnderTest known = STARTED.get(name);
    if (known == null) {
      known = start(modules, "portal-" + STARTED.size());
      STARTED.put(name, known);
    }
    return known;
  }

  private static PortalUnderTest start(List<Path> modules, String name)
      throws IOException, InterruptedException {
    Path built = BuiltPortal.unpackedIn(work().resolve("built"));
    Path assembled = work().resolve(name);
    new PortalAssembly(built).make(modules, assembled);
    Path data = work().resolve(name + "-data");
    forget(data);
    String secret = HexFormat.of().formatHex(SecureRandom.getSeed(16));
    PortalProcess process =
        PortalProcess.start(
            assembled,
            data,
            PortalProcess.freePort(),
            Map.of(
                "portal.node.secret", secret,
                "portal.address", "127.0.0.1",
                "portal.drain.seconds", "1"),
            line -> {});
    Runtime.getRuntime().addShutdownHook(new Thread(process::close, "stop of the portal"));
    process.awaitReady(LONGEST_START);
    return new PortalUnderTest(process, secret);
  }

  /** Each run begins without content; only what makes starts faster is kept. */
  private static void forget(Path data) throws IOException {
    if (Files.notExists(data)) {
      return;
    }
    try (Stream<Path> files = Files.walk(data)) {
      for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
        if (!file.toString().endsWith(".jsa") && !file.equals(data) && isEmptyOrFile(file)) {
          Files.delete(file);
        }
      }
    }
  }

  private static boolean isEmptyOrFile(Path path) throws IOException {
    if (!Files.isDirectory(path, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
      return true;
    }
    try (Stream<Path> files = Files.list(path)) {
      return files.findAny().isEmpty();
    }
  }

  private static Path work() {
    return Path.of(System.getProperty("basedir", ""))
        .resolve("target/portal-test")
        .toAbsolutePath();
  }

  /** Walks through one module. */
  public List<Finding> walk(String moduleId) throws IOException {
    return new Walk(new PortalClient(process.address(), secret)).findings(Optional.of(moduleId));
  }
}
