package org.portal.launcher.server;

import fish.payara.micro.BootstrapException;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.portal.launcher.ExitCode;
import org.portal.launcher.Refusal;
import org.portal.launcher.Signals;
import org.portal.launcher.generation.Distribution;
import org.portal.launcher.generation.FileLock;
import org.portal.launcher.generation.GenerationFolder;
import org.portal.launcher.generation.ModuleSelection;
import org.portal.launcher.generation.Order;
import org.portal.launcher.generation.Report;
import org.portal.launcher.settings.PropertyNames;

/**
 * The main class of a generation: boots the server, deploys the portal, waits until it answers
 * pages, opens the public port, and drains and ends when its supervisor says so, or some time after
 * that is gone.
 */
public final class GenerationMain {
  /** How often the supervisor is told what was answered. */
  private static final Duration COUNTING = Duration.ofSeconds(2);

  /** How long a generation serves whose supervisor is gone. */
  private static final Duration ALONE = Duration.ofMinutes(2);

  private final GenerationFolder folder;
  private final Distribution distribution;
  private final Path archive;
  private final SupervisorLink supervisor;
  private final CountDownLatch mayOpen = new CountDownLatch(1);
  private final CountDownLatch drain = new CountDownLatch(1);
  private final AtomicBoolean ready = new AtomicBoolean();
  private volatile Hold hold;

  private GenerationMain(
      GenerationFolder folder, Distribution distribution, Path archive, SupervisorLink supervisor) {
    this.folder = folder;
    this.distribution = distribution;
    this.archive = archive;
    this.supervisor = supervisor;
  }

  /** The generation's folder, the distribution's folder, the class archive's file. */
  public static void main(String[] arguments) {
    SupervisorLink supervisor = SupervisorLink.takeOver();
    GenerationMain main =
        new GenerationMain(
            new GenerationFolder(Path.of(arguments[0])),
            new Distribution(Path.of(arguments[1])),
            Path.of(arguments[2]),
            supervisor);
    Signals.onStop(main::requestDrain);
    supervisor.listen(main::take, main::supervisorGone);
    end(main.execute());
  }

  private ExitCode execute() {
    System.Logger log = System.getLogger(GenerationMain.class.getName());
    try {
      FileLock lock = FileLock.take(folder.lock(), FileLock.Mark.WRITE).orElseThrow();
      try {
        run();
      } finally {
        lock.close();
      }
      return ExitCode.STOPPED;
    } catch (Refusal refusal) {
      if (refusal.exitCode() == ExitCode.REFUSED) {
        supervisor.send(new Report.Refused(refusal.sentence()));
      }
      log.log(Level.ERROR, refusal.sentence(), refusal);
      return refusal.exitCode();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return ExitCode.FAILED;
    } catch (BootstrapException | ReflectiveOperationException | IOException | RuntimeException e) {
      log.log(Level.ERROR, "the generation failed", e);
      return ExitCode.FAILED;
    }
  }

  private void run()
      throws Refusal,
          BootstrapException,
          ReflectiveOperationException,
          IOException,
          InterruptedException {
    Map<String, String> settings = folder.readSettings();
    settings.forEach(System::setProperty);
    supervisor.send(new Report.Progress("Starting the server"));
    FutureTask<Void> assembly = assemble(folder.readModules());
    PayaraServer server = PayaraServer.boot(distribution.server(), folder.server());
    System.setProperty(
        PropertyNames.INTERNAL_PORT, Integer.toString(server.engine().internalPort()));
    startApplication(server, assembly);
    keepClasses(server.engine());
    hold = new Hold(server.engine(), supervisor);
    supervisor.send(new Report.Prepared(server.engine().internalPort()));
    if (PropertyNames.OPENS_ON_ORDER.equals(settings.get(PropertyNames.OPENING))) {
      mayOpen.await();
    }
    open(server.engine(), settings);
    ready.set(true);
    supervisor.send(new Report.Ready(StartWatch.firstAdministratorLink()));
    while (!drain.await(COUNTING.toMillis(), TimeUnit.MILLISECONDS)) {
      supervisor.send(server.engine().served());
    }
    drain(server, Duration.ofSeconds(Long.parseLong(settings.get(PropertyNames.DRAIN_SECONDS))));
  }

  /** Lays the application out while the server boots. */
  private FutureTask<Void> assemble(ModuleSelection modules) {
    FutureTask<Void> assembly =
        new FutureTask<>(
            () -> {
              ApplicationFolder.assemble(distribution.application(), modules, folder.application());
              return null;
            });
    new Thread(assembly, "application-folder").start();
    return assembly;
  }

  private void startApplication(PayaraServer server, FutureTask<Void> assembly)
      throws Refusal, IOException, InterruptedException {
    supervisor.send(new Report.Progress("Opening the application"));
    try {
      assembly.get();
    } catch (ExecutionException e) {
      throw new IOException("the application could not be laid out", e.getCause());
    }
    try (StartWatch watch =
        new StartWatch(step -> supervisor.send(new Report.Progress(step)), this::refuse)) {
      watch.start();
      boolean deployed = server.deploy(folder.application());
      if (StartWatch.failure().isPresent()) {
        throw new Refusal(ExitCode.REFUSED, StartWatch.failure().get());
      }
      if (!deployed) {
        throw new Refusal(ExitCode.FAILED, "the web application could not be deployed");
      }
      new Readiness(server.engine().internalPort(), watch).await();
    }
  }

  /**
   * Makes the class archive before anybody is let in, for the JVM stands still for some seconds
   * meanwhile. That is once for each build and JVM.
   */
  private void keepClasses(HttpEngine engine) {
    if (!Files.exists(archive)) {
      supervisor.send(new Report.Progress("Keeping the loaded classes for a faster next start"));
      Readiness.visitHome(engine.internalPort());
      ArchiveMaker.make(archive);
    }
  }

  private void open(HttpEngine engine, Map<String, String> settings) throws Refusal {
    int port = Integer.parseInt(settings.get(PropertyNames.PORT));
    String address = settings.get(PropertyNames.ADDRESS);
    try {
      engine.openPublicPort(
          address == null ? new InetSocketAddress(port) : new InetSocketAddress(address, port));
      Files.createFile(folder.open());
    } catch (IOException e) {
      throw new Refusal(
          ExitCode.REFUSED,
          "port %d could not be opened (%s); stop the program that has it, or choose another with --port N."
              .formatted(port, e.getMessage()),
          e);
    }
  }

  private void drain(PayaraServer server, Duration limit)
      throws InterruptedException, BootstrapException, IOException {
    Files.deleteIfExists(folder.open());
    supervisor.send(new Report.Draining());
    server.engine().drain(limit);
    server.shutdown();
  }

  private void take(Order order) {
    switch (order) {
      case OPEN -> mayOpen.countDown();
      case DRAIN -> requestDrain();
      case HOLD -> hold.begin();
      case RESUME -> hold.end();
    }
  }

  /**
   * Goes on serving for a while: whoever starts the supervisor again gets another generation beside
   * this one and ends it then, so that no visitor notices.
   */
  private void supervisorGone() {
    if (ready.get()) {
      try {
        drain.await(ALONE.toMillis(), TimeUnit.MILLISECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    requestDrain();
  }

  private void requestDrain() {
    if (!ready.get()) {
      // Nobody has been let in yet: there is nothing to finish.
      end(ExitCode.STOPPED);
    }
    drain.countDown();
  }

  private void refuse(String sentence) {
    supervisor.send(new Report.Refused(sentence));
    end(ExitCode.REFUSED);
  }

  /** Ends the process without the server's own hook, which stops it a second time. */
  private static void end(ExitCode code) {
    Runtime.getRuntime().halt(code.number());
  }
}
