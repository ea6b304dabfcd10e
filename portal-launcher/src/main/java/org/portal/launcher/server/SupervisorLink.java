package org.portal.launcher.server;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.portal.launcher.generation.Order;
import org.portal.launcher.generation.Report;

/**
 * The generation's end of the channel to its supervisor. It takes the process's standard input and
 * output for itself; what anybody else prints goes to the log.
 */
final class SupervisorLink {
  private final PrintStream reports;
  private final InputStream orders;

  private SupervisorLink(PrintStream reports, InputStream orders) {
    this.reports = reports;
    this.orders = orders;
  }

  /** Takes over the standard streams of this process; to be called before anybody prints. */
  static SupervisorLink takeOver() {
    PrintStream reports =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    InputStream orders = new FileInputStream(FileDescriptor.in);
    PrintStream log =
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
    System.setErr(log);
    System.setOut(log);
    System.setIn(InputStream.nullInputStream());
    return new SupervisorLink(reports, orders);
  }

  /** Sends a report; when the supervisor is gone nobody reads it, which does no harm. */
  synchronized void send(Report report) {
    reports.println(report.line());
  }

  /**
   * Listens on a thread of its own.
   *
   * @param onOrder takes each order
   * @param onGone is called once, when the supervisor is gone
   */
  void listen(Consumer<Order> onOrder, Runnable onGone) {
    Thread thread = new Thread(() -> readOrders(onOrder, onGone), "supervisor-orders");
    thread.setDaemon(true);
    thread.start();
  }

  private void readOrders(Consumer<Order> onOrder, Runnable onGone) {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(orders, StandardCharsets.UTF_8))) {
      String line = reader.readLine();
      while (line != null) {
        Order.parse(line).ifPresent(onOrder);
        line = reader.readLine();
      }
    } catch (IOException e) {
      // A broken channel means the same as a closed one: nobody watches this generation any more.
    }
    onGone.run();
  }
}
