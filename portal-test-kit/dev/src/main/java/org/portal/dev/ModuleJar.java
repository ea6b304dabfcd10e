package org.portal.dev;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** Makes a module's JAR of its compiled classes, as the build would. */
public final class ModuleJar {

  private ModuleJar() {}

  /**
   * Makes it.
   *
   * @param classes the folder of classes and resources
   * @param version what the manifest names as the version
   * @param jar the file to make
   */
  public static void make(Path classes, String version, Path jar) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.IMPLEMENTATION_VERSION, version);
    Files.createDirectories(jar.toAbsolutePath().getParent());
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file, manifest)) {
      for (Path source : FileTree.files(classes)) {
        String name = classes.relativize(source).toString().replace('\\', '/');
        if (!name.equals("META-INF/MANIFEST.MF")) {
          out.putNextEntry(new JarEntry(name));
          Files.copy(source, out);
          out.closeEntry();
        }
      }
    }
  }
}
