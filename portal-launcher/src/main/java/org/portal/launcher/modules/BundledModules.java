package org.portal.launcher.modules;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.portal.launcher.check.FileHash;
import org.portal.launcher.check.KnownModule;
import org.portal.launcher.check.PortalLibraries;
import org.portal.launcher.check.WorkFolder;
import org.portal.launcher.generation.Distribution;

/** Finds the modules that come with a portal. */
public final class BundledModules {
  private BundledModules() {}

  /** All of them, in use, in the order of their ids. */
  public static List<BundledModule> of(Distribution distribution) throws IOException {
    List<BundledModule> modules = new ArrayList<>();
    try (WorkFolder work = WorkFolder.temporary()) {
      Path folder = work.path().resolve("libraries");
      for (KnownModule module :
          PortalLibraries.unpack(distribution.application(), folder).bundled()) {
        modules.add(
            new BundledModule(
                id(module),
                module.version(),
                FileHash.sha256(module.jar()),
                module.jar().getFileName().toString(),
                true));
      }
    }
    return modules.stream().sorted(Comparator.comparing(BundledModule::id)).toList();
  }

  /** The folder of a bundled module's texts bears its id, and there is one. */
  private static String id(KnownModule module) throws IOException {
    if (module.folders().size() != 1) {
      throw new IOException(
          "the module %s of the portal must have its texts in one folder named as its id, and has %s"
              .formatted(module.jar().getFileName(), module.folders()));
    }
    return module.folders().iterator().next();
  }

  /** The set with which a node begins: all of them and nothing else. */
  public static ModuleSet firstSet(Distribution distribution) throws IOException {
    return new ModuleSet(
        0, "as the portal came", distribution.folder(), of(distribution), List.of(), false);
  }
}
