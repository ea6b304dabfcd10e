package org.portal.launcher.generation;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A running generation: its process, its state, and the channel to it.
 *
 * <p>Several may live beside each other, each in its own folder. All events of one generation
 * arrive in order on one thread of its own; its end is always the last.
 */
public final class Generation {
  /** How long the rest of the log may take to arrive after the process's end, in milliseconds. */
  private static final long LAST_WORDS = 2_000;

  private final int number;
  private final Process process;
  private final BufferedWriter orders;
  private final Consumer<String> log;
  private volatile GenerationState state = GenerationState.STARTING;

  private Generation(int number, Process process, Consumer<String> log) {
    this.number = number;
    this.process = process;
    this.log = log;
    this.orders =
        new BufferedWriter(
            new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
  }

  /**
   * Starts the process.
   *
   * @param number tells it apart from the ones before and after
   * @param log takes each line for the log
   * @param listener is told what the generation reports, and that it ended
   */
  public static Generation start(
      int number,
      GenerationFolder folder,
      GenerationCommand command,
      Consumer<String> log,
      GenerationListener listener)
      throws IOException {
    Process process =
        new ProcessBuilder(command.forFolder(folder)).directory(folder.path().toFile()).start();
    Generation generation = new Generation(number, process, log);
    Thread logReader =
        daemon(
            "generation-" + number + "-log",
            () -> generation.readLines(process.getErrorStream(), log));
    daemon("generation-" + number + "-reports", () -> generation.follow(listener, logReader));
    return generation;
  }

  /** Its number. */
  public int number() {
    return number;
  }

  /** The number of its process. */
  public long processId() {
    return process.pid();
  }

  /** Where it is in its life. */
  public GenerationState state() {
    return state;
  }

  /** Sends an order; one that cannot be delivered any more needs no delivering. */
  public void order(Order order) {
    try {
      orders.write(order.line());
      orders.newLine();
      orders.flush();
    } catch (IOException e) {
      log.accept("supervisor: " + order.line() + " could not be delivered: " + e.getMessage());
    }
  }

  /** Ends the process at once. */
  public void kill() {
    process.destroyForcibly();
  }

  /** Waits until the process has ended. */
  public void awaitEnd() throws InterruptedException {
    process.waitFor();
  }

  private void follow(GenerationListener listener, Thread logReader) {
    readLines(process.getInputStream(), line -> report(line, listener));
    try {
      int status = process.waitFor();
      // What it last wrote to the log may say why it ended.
      logReader.join(LAST_WORDS);
      state = GenerationState.ENDED;
      listener.ended(this, status);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void report(String line, GenerationListener listener) {
    Optional<Report> report = Report.parse(line);
    if (report.isEmpty()) {
      log.accept(line);
      return;
    }
    if (report.get() instanceof Report.Ready) {
      state = GenerationState.READY;
    } else if (report.get() instanceof Report.Draining) {
      state = GenerationState.DRAINING;
    }
    listener.reported(this, report.get());
  }

  private void readLines(InputStream stream, Consumer<String> consumer) {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      String line = reader.readLine();
      while (line != null) {
        consumer.accept(line);
        line = reader.readLine();
      }
    } catch (IOException e) {
      log.accept("supervisor: generation " + number + " is not to be read: " + e.getMessage());
    }
  }

  private static Thread daemon(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
    return thread;
  }
}
