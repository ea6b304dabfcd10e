package org.portal.launcher.generation;

import java.io.IOException;
import java.util.List;

/** Says how a generation's process is started; the tests put a small stand-in here. */
@FunctionalInterface
public interface GenerationCommand {
  /** The program and its arguments for the generation with this folder, which exists. */
  List<String> forFolder(GenerationFolder folder) throws IOException;
}
