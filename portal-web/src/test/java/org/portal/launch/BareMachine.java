package org.portal.launch;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A clone of the portal, in a folder with a space in its name, and the few programs that the start
 * script finds: the shell's usual ones, and stand-ins that write down how they were called.
 */
final class BareMachine {

  /** What the stand-in of the installer does by itself. */
  static final String INSTALLING_MAVEN =
      """
      case "$*" in *install*maven*)
        echo "Need to get 5 MB of archives."
        mv "${0%/*}/mvn-not-installed" "${0%/*}/mvn"
      esac
      """;

  private static final String BUILDING =
      """
      echo "[INFO] Building Portal – core 1.0.0-SNAPSHOT                       [1/2]"
      mkdir -p portal-web/target/distribution
      """;

  private static final String RUNNING =
      """
      [ "$1" = -version ] && echo 'openjdk version "17.0.1"' && exit
      while [ "$1" != -jar ]; do shift; done
      shift 2
      echo "started: $*"
      """;

  private static final List<String> USUAL =
      List.of(
          "bash",
          "cat",
          "cp",
          "cut",
          "dirname",
          "env",
          "find",
          "flock",
          "getent",
          "grep",
          "head",
          "locale",
          "ls",
          "mkdir",
          "mktemp",
          "mv",
          "paste",
          "readlink",
          "realpath",
          "rm",
          "sed",
          "sha256sum",
          "sleep",
          "sort",
          "tail",
          "tr",
          "uname",
          "xargs");

  private final Path clone;
  private final Path programs;
  private final Path calls;
  private final Path java;
  private final Path home;

  /** What a command has printed, and its exit status. */
  record Result(int status, String output) {}

  BareMachine(Path folder) throws IOException {
    clone = Files.createDirectories(folder.resolve("a clone"));
    programs = Files.createDirectories(folder.resolve("bin"));
    java = Files.createDirectories(folder.resolve("java/bin"));
    home = Files.createDirectories(folder.resolve("home"));
    calls = Files.createFile(folder.resolve("calls"));
    Files.copy(Path.of("..", "portal"), clone.resolve("portal"));
    source("class Source {}");
    Files.createDirectories(clone.resolve("examples/module-health"));
    for (String name : USUAL) {
      Files.createSymbolicLink(programs.resolve(name), find(name));
    }
    user(0);
    program("apt-get", INSTALLING_MAVEN);
    program("mvn-not-installed", BUILDING);
    executable(java.resolve("java"), RUNNING);
    executable(java.resolve("javac"), "");
  }

  private static Path find(String name) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("There is no program " + name));
  }

  /** Puts a program on the path, in place of one of that name. */
  void program(String name, String script) throws IOException {
    executable(
        programs.resolve(name),
        "echo \"${0##*/} $*\" | sed s/-not-installed// >> '" + calls + "'\n" + script);
  }

  private static void executable(Path file, String script) throws IOException {
    Files.writeString(file, "#!" + find("bash") + "\n" + script);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** Who calls; 0 is root. */
  void user(int number) throws IOException {
    executable(programs.resolve("id"), "echo " + number);
  }

  /** Writes the portal's source. */
  void source(String text) throws IOException {
    Path file = clone.resolve("portal-core/src/main/java/Source.java");
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /** A folder that modules may be written to. */
  Path home() {
    return home;
  }

  /** How many calls of stand-ins are like {@code pattern}. */
  long count(String pattern) throws IOException {
    return Files.readAllLines(calls).stream().filter(call -> call.matches(pattern)).count();
  }

  /** Runs the start script. */
  Result portal(String... words) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(List.of(programs.resolve("bash").toString(), clone + "/portal"));
    command.addAll(List.of(words));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().put("HOME", home.toString());
    builder.environment().put("PATH", programs.toString());
    builder.environment().put("JAVA_HOME", java.getParent().toString());
    Process process = builder.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Result(process.waitFor(), output);
  }
}
