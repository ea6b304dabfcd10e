package org.portal.launcher.check.descriptor;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.portal.launcher.check.descriptor.Reading.Cause;
import org.portal.launcher.check.descriptor.Reading.Ended;
import org.portal.launcher.check.descriptor.Reading.Failure;

/**
 * The process that reads descriptors. What runs in it is code of a module: it gets a class path, a
 * folder of its own to be in and no environment, and it is killed when its time is over.
 */
public final class DescriptorProcess {
  /** Part of the core, so that the descriptors are read by the very API that they will meet. */
  private static final String PROGRAM = "org.portal.module.internal.DescriptorReading";

  private static final String OUT_OF_MEMORY = "java.lang.OutOfMemoryError";
  private static final int KEPT_OUTPUT = 64 * 1024;

  private final List<Path> classPath;
  private final Path folder;
  private final ReadingLimits limits;

  /**
   * @param classPath the server's API, this program's libraries, the portal and the modules
   * @param folder an empty folder for this reading alone
   */
  public DescriptorProcess(List<Path> classPath, Path folder, ReadingLimits limits) {
    this.classPath = List.copyOf(classPath);
    this.folder = folder;
    this.limits = limits;
  }

  /** Reads the descriptors of those classes, one after the other. */
  public Reading read(List<String> classNames) throws IOException, InterruptedException {
    Path result = Files.createDirectories(folder).resolve("descriptors.json");
    ProcessBuilder builder =
        new ProcessBuilder(command(result, classNames))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
    Map<String, String> environment = builder.environment();
    environment.keySet().retainAll(List.of("PATH", "LANG", "LC_ALL"));
    Process process = builder.start();
    CompletableFuture<String> output =
        CompletableFuture.supplyAsync(() -> lastOutput(process.getInputStream()));
    boolean inTime;
    try {
      inTime = process.waitFor(limits.time().toMillis(), TimeUnit.MILLISECONDS);
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
    process.waitFor();
    try {
      return reading(result, inTime, process.exitValue(), output.join());
    } catch (ClassCastException | NullPointerException e) {
      // a descriptor has written into the file: whatever it wrote does not count
      Ended ended = new Ended(Cause.EXIT, String.join(", ", classNames), "a spoilt report");
      return new Reading("", List.of(), List.of(), Optional.of(ended));
    }
  }

  private List<String> command(Path result, List<String> classNames) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx%dm".formatted(limits.megabytes()));
    command.add("-XX:MaxMetaspaceSize=96m");
    command.add("-XX:MaxDirectMemorySize=16m");
    command.add("-XX:+ExitOnOutOfMemoryError");
    command.add("-XX:-UsePerfData");
    command.add("-XX:+UseSerialGC");
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-Djava.awt.headless=true");
    command.add("-Djava.io.tmpdir=" + folder);
    command.add("-Dfile.encoding=UTF-8");
    command.add("-cp");
    command.add(
        classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
    command.add(PROGRAM);
    command.add(result.toString());
    command.addAll(classNames);
    return command;
  }

  /** Reads all that a process prints, lest it wait, and keeps the end of it. */
  private static String lastOutput(InputStream stream) {
    StringBuilder kept = new StringBuilder();
    byte[] buffer = new byte[8192];
    try (stream) {
      for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
        kept.append(new String(buffer, 0, read, StandardCharsets.UTF_8));
        if (kept.length() > KEPT_OUTPUT) {
          kept.delete(0, kept.length() - KEPT_OUTPUT / 2);
        }
      }
    } catch (IOException e) {
      // the process was killed while it printed
    }
    return kept.toString();
  }

  private static Reading reading(Path result, boolean inTime, int status, String output)
      throws IOException {
    String core = "";
    String underWay = "";
    boolean complete = false;
    List<DeclaredModule> modules = new ArrayList<>();
    List<Failure> failures = new ArrayList<>();
    for (JsonObject line : lines(result)) {
      if (line.containsKey("core")) {
        core = line.getString("core");
      } else if (line.containsKey("begin")) {
        underWay = line.getString("begin");
      } else if (line.containsKey("complete")) {
        complete = true;
      } else {
        underWay = "";
        if (line.containsKey("thrown")) {
          failures.add(failure(line));
        } else {
          modules.add(DeclaredModule.of(line));
        }
      }
    }
    Optional<Ended> ended =
        complete ? Optional.empty() : Optional.of(ended(inTime, status, output, underWay));
    return new Reading(core, List.copyOf(modules), List.copyOf(failures), ended);
  }

  private static Failure failure(JsonObject line) {
    return new Failure(
        DeclaredModule.of(line),
        line.getString("thrown"),
        line.getString("message"),
        line.getString("at", ""));
  }

  private static Ended ended(boolean inTime, int status, String output, String className) {
    if (!inTime) {
      return new Ended(Cause.TIME, className, "");
    }
    if (output.contains(OUT_OF_MEMORY)) {
      return new Ended(Cause.MEMORY, className, "");
    }
    String last = output.strip();
    return new Ended(
        Cause.EXIT,
        className,
        className.isEmpty() ? last.substring(last.lastIndexOf('\n') + 1) : "exit status " + status);
  }

  /** The lines that are whole; the last one may have been cut off. */
  private static List<JsonObject> lines(Path result) throws IOException {
    List<JsonObject> lines = new ArrayList<>();
    if (!Files.exists(result)) {
      return lines;
    }
    for (String line : Files.readString(result).split("\n", -1)) {
      try (JsonReader reader = Json.createReader(new StringReader(line))) {
        lines.add(reader.readObject());
      } catch (JsonException e) {
        break;
      }
    }
    return lines;
  }
}
