package org.portal.launcher.generation;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.portal.launcher.server.GenerationMain;
import org.portal.launcher.settings.MemorySize;

/**
 * The command line of a generation with the real server.
 *
 * @param role what it is started for
 * @param distribution the built portal
 * @param archives where class archives are kept
 * @param memory the largest heap
 * @param hostNames options that say where host names are found
 */
public record ServerCommand(
    GenerationRole role,
    Distribution distribution,
    Path archives,
    MemorySize memory,
    List<String> hostNames)
    implements GenerationCommand {
  private static final Pattern SPACES = Pattern.compile("\\s+");

  /** Copies what it is given. */
  public ServerCommand {
    hostNames = List.copyOf(hostNames);
  }

  @Override
  public List<String> forFolder(GenerationFolder folder) throws IOException {
    ClassArchive archive = ClassArchive.of(archives, distribution);
    archive.removeOthers();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add(memory.heapOption());
    if (role == GenerationRole.CANDIDATE) {
      // it is asked for each page once or twice: the optimising compiler would only cost
      command.add("-XX:TieredStopAtLevel=1");
    }
    // After an exhausted heap the server would stay up and answer nothing; the supervisor starts
    // another.
    command.add("-XX:+ExitOnOutOfMemoryError");
    command.addAll(archive.options());
    // Standard output carries reports only: whatever the JVM itself has to say goes to the log.
    command.add("-XX:+DisplayVMOutputToStderr");
    command.add("-Xlog:disable");
    command.add("-Xlog:all=warning:stderr");
    command.add("-Xlog:cds*=off:stderr");
    command.addAll(moduleOptions());
    command.addAll(hostNames);
    command.add("-Djava.awt.headless=true");
    command.add("-Dfile.encoding=UTF-8");
    // The embedded database lets the next generation in through a port: not for other machines.
    command.add("-Dh2.bindAddress=127.0.0.1");
    command.add("-Djava.io.tmpdir=" + folder.temporary());
    command.add("-cp");
    command.add(
        distribution.classPath().stream()
            .map(Path::toString)
            .collect(Collectors.joining(File.pathSeparator)));
    command.add(GenerationMain.class.getName());
    command.add(folder.path().toString());
    command.add(distribution.folder().toString());
    command.add(archive.file().toString());
    return command;
  }

  /**
   * The packages of the JDK that the server must reach into. Its own starter names them in its
   * manifest, which the JVM heeds only for {@code java -jar}.
   */
  private List<String> moduleOptions() throws IOException {
    try (JarFile starter = new JarFile(distribution.serverStarter().toFile())) {
      Attributes attributes = starter.getManifest().getMainAttributes();
      List<String> options = new ArrayList<>();
      addAll(options, "--add-opens=", attributes.getValue("Add-Opens"));
      addAll(options, "--add-exports=", attributes.getValue("Add-Exports"));
      return options;
    }
  }

  private static void addAll(List<String> options, String option, String packages) {
    if (packages != null) {
      SPACES
          .splitAsStream(packages.strip())
          .forEach(name -> options.add(option + name + "=ALL-UNNAMED"));
    }
  }
}
