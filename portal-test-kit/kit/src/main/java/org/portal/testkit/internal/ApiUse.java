package org.portal.testkit.internal;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.portal.module.PortalModule;

/** Which classes of the portal a module's classes name, and whether they are for modules. */
public final class ApiUse {

  private static final Pattern PORTAL_CLASS =
      Pattern.compile("org/portal/[A-Za-z0-9_$/]*[A-Za-z0-9_$]");
  private static final List<String> ENGINE_ROOM =
      List.of(
          "org/portal/admin/",
          "org/portal/delivery/",
          "org/portal/operation/",
          "org/portal/cache/",
          "org/portal/launcher/");
  private static final int UTF8 = 1;

  private ApiUse() {}

  /** What is wrong; none if all is well. */
  public static List<String> faults(ModuleUnderTest module) {
    List<String> faults = new ArrayList<>();
    Set<String> packagesOfThePortal = packagesOfThePortal();
    for (Path file : module.files(".class")) {
      String name = module.name(file).replaceFirst("\\.class$", "");
      String folder = name.replaceFirst("/?[^/]*$", "");
      if (packagesOfThePortal.contains(folder)) {
        faults.add(
            "%s lies in a package of the portal; classes of a module have packages of their own. Move it."
                .formatted(name.replace('/', '.')));
      }
      for (String used : portalClasses(file)) {
        if (isForbidden(used) && packagesOfThePortal.contains(used.replaceFirst("/[^/]*$", ""))) {
          faults.add(
              "%s uses %s, which is for the portal alone and changes without notice; packages that are neither called internal nor admin, delivery, operation, cache or launcher are for modules."
                  .formatted(name.replace('/', '.'), used.replace('/', '.')));
        }
      }
    }
    return faults;
  }

  private static boolean isForbidden(String type) {
    return type.contains("/internal/") || ENGINE_ROOM.stream().anyMatch(type::startsWith);
  }

  /** The names that begin as the portal's do, from the pool of constants of a class. */
  private static Set<String> portalClasses(Path file) {
    Set<String> names = new TreeSet<>();
    try (DataInputStream in =
        new DataInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
      in.readInt();
      in.readInt();
      int count = in.readUnsignedShort();
      for (int index = 1; index < count; index++) {
        int tag = in.readUnsignedByte();
        if (tag == UTF8) {
          Matcher matcher = PORTAL_CLASS.matcher(in.readUTF());
          while (matcher.find()) {
            names.add(matcher.group());
          }
        } else {
          in.skipNBytes(length(tag));
          index += tag == 5 || tag == 6 ? 1 : 0;
        }
      }
      return names;
    } catch (IOException failure) {
      throw new UncheckedIOException(file + " is no class file", failure);
    }
  }

  /** How long a constant is behind its tag (JVMS 4.4). */
  private static int length(int tag) {
    return switch (tag) {
      case 7, 8, 16, 19, 20 -> 2;
      case 15 -> 3;
      case 3, 4, 9, 10, 11, 12, 17, 18 -> 4;
      case 5, 6 -> 8;
      default -> throw new IllegalStateException("constant " + tag);
    };
  }

  private static Set<String> packagesOfThePortal() {
    try {
      Path core =
          Path.of(PortalModule.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (Files.isDirectory(core)) {
        return packages(core);
      }
      URI address = URI.create("jar:" + core.toUri());
      try (FileSystem archive = FileSystems.newFileSystem(address, Map.of())) {
        return packages(archive.getPath("/"));
      }
    } catch (URISyntaxException | IOException failure) {
      throw new IllegalStateException("The portal's own classes can't be found", failure);
    }
  }

  private static Set<String> packages(Path root) throws IOException {
    Set<String> packages = new TreeSet<>();
    try (Stream<Path> files = Files.walk(root)) {
      files
          .filter(file -> file.toString().endsWith(".class"))
          .map(file -> root.relativize(file.getParent()).toString().replace('\\', '/'))
          .forEach(packages::add);
    }
    return packages;
  }
}
