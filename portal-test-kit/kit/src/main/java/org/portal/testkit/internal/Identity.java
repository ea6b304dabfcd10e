package org.portal.testkit.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Singleton;
import java.lang.annotation.Annotation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Where the module's files lie follows from its id, and the portal finds its descriptor. */
public final class Identity {

  private static final Set<Class<? extends Annotation>> SCOPES =
      Set.of(ApplicationScoped.class, Dependent.class, RequestScoped.class, Singleton.class);

  private Identity() {}

  /** What is wrong; none if all is well. */
  public static List<String> faults(ModuleUnderTest module) {
    List<String> faults = new ArrayList<>();
    if (SCOPES.stream().noneMatch(module.type()::isAnnotationPresent)) {
      faults.add(
          "%s has no scope, so that the portal does not find it; annotate it with @ApplicationScoped."
              .formatted(module.type().getName()));
    }
    Path messages = module.classes().resolve(module.id()).resolve("messages.properties");
    if (!Files.exists(messages)) {
      faults.add(
          "There is no %s; the texts of module \"%s\" lie there, because the folder has the module's id."
              .formatted(module.name(messages), module.id()));
    }
    Path migrations = module.classes().resolve("db/migration");
    for (Path folder : folders(migrations)) {
      if (!folder.getFileName().toString().equals(module.id())) {
        faults.add(
            "There is a folder %s; a module has migrations below db/migration/%s alone. Move them."
                .formatted(module.name(folder), module.id()));
      }
    }
    return faults;
  }

  private static List<Path> folders(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(folder)) {
      return folders.filter(Files::isDirectory).toList();
    } catch (java.io.IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    }
  }
}
