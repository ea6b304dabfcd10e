package org.portal.launcher.check.classes;

import java.io.Closeable;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.portal.launcher.check.archive.ModuleArchive;

/** All classes that a module finds around it: of the portal, of other modules, of the server. */
public final class Surroundings implements Closeable {
  private static final String PORTAL = "org/portal/";

  private final Map<String, String> owners = new HashMap<>();
  private final Map<String, Path> portalClasses = new HashMap<>();
  private final Set<String> portalPackages = new HashSet<>();
  private final Map<String, String> moduleOfClass = new HashMap<>();
  private final Map<String, Optional<ApiClass>> read = new HashMap<>();
  private final URLClassLoader server;

  private Surroundings(URLClassLoader server) {
    this.server = server;
  }

  /**
   * Looks around.
   *
   * @param libraries the JARs of the portal
   * @param modules the JARs of other modules, by what to call them
   * @param server the JARs of the server
   */
  public static Surroundings of(List<Path> libraries, Map<String, Path> modules, List<Path> server)
      throws IOException {
    Surroundings surroundings =
        new Surroundings(new URLClassLoader(urls(server), ClassLoader.getPlatformClassLoader()));
    for (Path library : libraries) {
      surroundings.addLibrary(library);
    }
    for (Map.Entry<String, Path> module : modules.entrySet()) {
      surroundings.addModule(module.getKey(), module.getValue());
    }
    return surroundings;
  }

  private static URL[] urls(Collection<Path> files) throws MalformedURLException {
    List<URL> urls = new ArrayList<>();
    for (Path file : files) {
      urls.add(file.toUri().toURL());
    }
    return urls.toArray(URL[]::new);
  }

  private void addLibrary(Path jar) throws IOException {
    try (ModuleArchive archive = ModuleArchive.open(jar)) {
      for (String name : archive.classNames()) {
        owners.put(name, jar.getFileName().toString());
        if (name.startsWith(PORTAL)) {
          portalClasses.put(name, jar);
          portalPackages.add(packageOf(name));
        }
      }
    }
  }

  private void addModule(String shown, Path jar) throws IOException {
    try (ModuleArchive archive = ModuleArchive.open(jar)) {
      for (String name : archive.classNames()) {
        owners.putIfAbsent(name, "module " + shown);
        moduleOfClass.putIfAbsent(name, shown);
      }
    }
  }

  private static String packageOf(String name) {
    return name.substring(0, name.lastIndexOf('/'));
  }

  /** Who has a class of that name already: the name of a library, or a module. */
  Optional<String> owner(String name) {
    return Optional.ofNullable(owners.get(name));
  }

  /** The other module that a class belongs to. */
  Optional<String> module(String name) {
    return Optional.ofNullable(moduleOfClass.get(name));
  }

  /** Whether the portal has classes in that package. */
  boolean isPortalPackage(String name) {
    return portalPackages.contains(name);
  }

  /** Whether there is such a class anywhere around. */
  boolean exists(String name) {
    return owners.containsKey(name) || server.getResource(name + ".class") != null;
  }

  /** A class of the portal with its members. */
  Optional<ApiClass> portalClass(String name) {
    return read.computeIfAbsent(name, this::readPortalClass);
  }

  private Optional<ApiClass> readPortalClass(String name) {
    Path jar = portalClasses.get(name);
    if (jar == null) {
      return Optional.empty();
    }
    try (ModuleArchive archive = ModuleArchive.open(jar)) {
      return archive.bytes(name + ".class").map(ApiClass::read);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
