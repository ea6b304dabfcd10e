package org.portal.testkit.internal;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.portal.module.ModuleDescription;
import org.portal.module.ModuleDescriptor;
import org.portal.module.PortalModule;

/**
 * A module as the build left it.
 *
 * @param classes the folder of its classes and resources
 * @param type the class that describes it
 * @param descriptor what it declares
 */
public record ModuleUnderTest(
    Path classes, Class<? extends PortalModule> type, ModuleDescriptor descriptor) {

  /**
   * Finds the module and has it describe itself.
   *
   * @throws AssertionError that says why there is none
   */
  public static ModuleUnderTest in(Path classes) {
    if (!Files.isDirectory(classes)) {
      throw new AssertionError(
          "There is no folder %s; compile the module first, or override classes() if its classes are elsewhere."
              .formatted(classes));
    }
    List<Class<? extends PortalModule>> found = modules(classes);
    if (found.size() != 1) {
      throw new AssertionError(
          "%s has %s that implement PortalModule; a module has exactly one. Write it, or move the other one to a project of its own."
              .formatted(
                  classes,
                  found.isEmpty()
                      ? "no class"
                      : "the classes " + found.stream().map(Class::getName).toList()));
    }
    return new ModuleUnderTest(classes, found.get(0), describe(found.get(0)));
  }

  private static ModuleDescriptor describe(Class<? extends PortalModule> type) {
    try {
      var constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      ModuleDescription description = new ModuleDescription();
      constructor.newInstance().describe(description);
      return description.toDescriptor();
    } catch (ReflectiveOperationException noBean) {
      throw unmade(type, noBean);
    } catch (RuntimeException fault) {
      throw new AssertionError(
          "%s.describe() fails: %s. The portal would not start the module; correct what it names."
              .formatted(type.getName(), fault.getMessage() == null ? fault : fault.getMessage()),
          fault);
    }
  }

  private static AssertionError unmade(Class<?> type, ReflectiveOperationException reason) {
    return new AssertionError(
        "%s can't be made: it needs a constructor without parameters. Leave describe() to constants, without injected beans."
            .formatted(type.getName()),
        reason);
  }

  private static List<Class<? extends PortalModule>> modules(Path classes) {
    List<Class<? extends PortalModule>> found = new ArrayList<>();
    for (Path file : files(classes, ".class")) {
      String name =
          classes.relativize(file).toString().replace(file.getFileSystem().getSeparator(), ".");
      Class<?> type = load(name.substring(0, name.length() - ".class".length()));
      if (type != null
          && PortalModule.class.isAssignableFrom(type)
          && !Modifier.isAbstract(type.getModifiers())) {
        found.add(type.asSubclass(PortalModule.class));
      }
    }
    return found;
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
    } catch (ClassNotFoundException | LinkageError unusable) {
      return null;
    }
  }

  /** The files of the module whose names end so, in order. */
  List<Path> files(String end) {
    return files(classes, end);
  }

  private static List<Path> files(Path folder, String end) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
    } catch (IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    }
  }

  /** Its id. */
  public String id() {
    return descriptor.id();
  }

  /** What its tables' names begin with. */
  String tablePrefix() {
    return id().replace('-', '_') + "_";
  }

  /** The name of a file, for sentences. */
  String name(Path file) {
    return classes.relativize(file).toString().replace('\\', '/');
  }
}
