package org.portal.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The inner loop of writing a module: {@code --project DIR --classpath FILE --portal DIR --data DIR
 * --port N}. The script {@code portal} starts it as {@code ./portal module dev}.
 */
public final class DevMain {

  private DevMain() {}

  /** See the class; runs until it is stopped. */
  public static void main(String[] words) throws IOException, InterruptedException {
    Map<String, String> options = new java.util.HashMap<>();
    for (int index = 0; index + 1 < words.length; index += 2) {
      options.put(words[index], words[index + 1]);
    }
    ModuleSources sources =
        new ModuleSources(
            Path.of(options.get("--project")),
            Files.readString(Path.of(options.get("--classpath"))).strip());
    DevLoop loop =
        new DevLoop(
            sources,
            new PortalAssembly(Path.of(options.get("--portal"))),
            Path.of(options.get("--data")),
            Integer.parseInt(options.get("--port")));
    Runtime.getRuntime().addShutdownHook(new Thread(loop::stop, "stop"));
    loop.run();
  }
}
