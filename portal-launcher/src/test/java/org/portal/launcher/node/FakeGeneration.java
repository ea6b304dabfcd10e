package org.portal.launcher.node;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.portal.launcher.generation.GenerationCommands;
import org.portal.launcher.generation.GenerationFolder;
import org.portal.launcher.generation.Order;

/** A process that behaves like a generation in every respect but that it serves nothing. */
final class FakeGeneration {
  private FakeGeneration() {}

  /** Starts it with a script for each number; the last one serves all later numbers too. */
  static GenerationCommands playing(String... scripts) {
    return (distribution, role) -> folder -> command(folder, scripts);
  }

  private static List<String> command(GenerationFolder folder, String... scripts) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xshare:auto",
        "-XX:TieredStopAtLevel=1",
        "-cp",
        System.getProperty("java.class.path"),
        FakeGeneration.class.getName(),
        script(folder, scripts));
  }

  private static String script(GenerationFolder folder, String... scripts) {
    int number = GenerationFolder.numberOf(folder.path()).orElseThrow();
    return scripts[Math.min(number, scripts.length) - 1];
  }

  /**
   * Plays a script: reports separated by {@code |}, {@code log …}, {@code exit N}, {@code until
   * ORDER}, {@code wait}, which goes on until the order to drain.
   */
  public static void main(String[] arguments) throws IOException {
    BufferedReader orders =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String step : arguments[0].split("\\|", -1)) {
      if (step.startsWith("exit ")) {
        Runtime.getRuntime().halt(Integer.parseInt(step.substring("exit ".length())));
      } else if (step.startsWith("log ")) {
        System.err.println(step.substring("log ".length()));
      } else if (step.startsWith("until ")) {
        await(orders, step.substring("until ".length()));
      } else if (step.equals("wait")) {
        await(orders, Order.DRAIN.line());
        System.out.println("draining");
      } else {
        System.out.println(step);
      }
    }
  }

  private static void await(BufferedReader orders, String order) throws IOException {
    String line = orders.readLine();
    while (line != null && !line.equals(order)) {
      if (line.equals(Order.DRAIN.line())) {
        System.out.println("draining");
        Runtime.getRuntime().halt(0);
      }
      line = orders.readLine();
    }
  }
}
