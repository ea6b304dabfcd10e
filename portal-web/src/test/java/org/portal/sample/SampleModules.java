package org.portal.sample;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;

/** The sample modules as JARs, each made of the package of its name. */
public final class SampleModules {

  private SampleModules() {}

  /** A module's JAR. */
  public static JavaArchive jar(String name) {
    JavaArchive module =
        ShrinkWrap.create(JavaArchive.class, "sample-" + name + ".jar")
            .addPackages(true, SampleModules.class.getPackageName() + "." + name);
    File resources = new File(testClasses(), "sample/" + name);
    if (resources.isDirectory()) {
      module.addAsResource(resources, "/");
    }
    return module.addAsManifestResource(new File(testClasses(), "sample/beans.xml"), "beans.xml");
  }

  /** Puts a module where a portal with this data folder finds it at its next start. */
  public static void install(String name, Path data) {
    Path modules = data.resolve("modules");
    try {
      Files.createDirectories(modules);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    JavaArchive jar = jar(name);
    jar.as(ZipExporter.class).exportTo(modules.resolve(jar.getName()).toFile(), true);
  }

  private static File testClasses() {
    return new File(
        SampleModules.class.getProtectionDomain().getCodeSource().getLocation().getPath());
  }
}
