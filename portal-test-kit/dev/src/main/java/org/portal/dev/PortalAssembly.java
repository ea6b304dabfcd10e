package org.portal.dev;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;

/**
 * A built portal with modules of one's own in it, as if they had come with it. The portal that it
 * is made of stays as it is.
 *
 * @param distribution the built portal
 */
public record PortalAssembly(Path distribution) {

  private static final List<String> PROGRAMS =
      List.of("portal-launcher.jar", "portal-generation.jar");
  private static final String APPLICATION = "portal.war";
  private static final String SERVER = "server";

  /** The server would look at a file again only after five seconds. */
  private static final String NOTHING_REMEMBERED =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE glassfish-web-app PUBLIC
        "-//GlassFish.org//DTD GlassFish Application Server 3.1 Servlet 3.0//EN"
        "http://glassfish.org/dtds/glassfish-web-app_3_0-1.dtd">
      <glassfish-web-app>
        <property name="cacheTTL" value="0"/>
      </glassfish-web-app>
      """;

  private static final String RESOURCES = "META-INF/resources";

  /**
   * Makes the folder of such a portal; what stays the same from one time to the next is not copied
   * again.
   *
   * @param modules the modules' JARs
   * @param target the folder to make
   */
  public void make(List<Path> modules, Path target) throws IOException {
    Files.createDirectories(target);
    for (String program : PROGRAMS) {
      FileTree.copyIfOther(distribution.resolve(program), target.resolve(program));
    }
    for (Path library : FileTree.files(distribution.resolve("lib"))) {
      FileTree.copyIfOther(library, target.resolve(distribution.relativize(library)));
    }
    Path server = target.resolve(SERVER);
    if (!Files.isSymbolicLink(server)) {
      Files.createSymbolicLink(server, distribution.resolve(SERVER).toAbsolutePath());
    }
    Path application = target.resolve(APPLICATION);
    Files.copy(distribution.resolve(APPLICATION), application, StandardCopyOption.REPLACE_EXISTING);
    for (Path module : modules) {
      change(application, archive -> put(module, archive.getPath("/WEB-INF/lib")));
    }
  }

  /**
   * Makes pages of such a portal follow their files: those of the module are laid beside the
   * libraries, where a changed one is seen, and the server looks at them anew for each request.
   *
   * @param classes the module's folder of classes and resources
   * @param target a folder that was made
   */
  public void followPages(Path classes, Path target) throws IOException {
    Path resources = classes.resolve(RESOURCES);
    change(
        target.resolve(APPLICATION),
        archive -> {
          for (Path file : FileTree.files(resources)) {
            Path copy = archive.getPath("/" + resources.relativize(file));
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING);
          }
          Path descriptor = archive.getPath("/WEB-INF/web.xml");
          Files.writeString(descriptor, refreshing(Files.readString(descriptor)));
          Files.writeString(archive.getPath("/WEB-INF/glassfish-web.xml"), NOTHING_REMEMBERED);
        });
  }

  private static String refreshing(String descriptor) {
    return descriptor.replaceFirst(
        "<context-param>",
        """
        <context-param>
            <param-name>jakarta.faces.FACELETS_REFRESH_PERIOD</param-name>
            <param-value>0</param-value>
          </context-param>
          <context-param>""");
  }

  private static void put(Path file, Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.copy(
        file, folder.resolve(file.getFileName().toString()), StandardCopyOption.REPLACE_EXISTING);
  }

  private static void change(Path archive, ArchiveChange change) throws IOException {
    URI address = URI.create("jar:" + archive.toAbsolutePath().toUri());
    try (FileSystem opened = FileSystems.newFileSystem(address, Map.of())) {
      change.apply(opened);
    }
  }

  /** Something done to an opened archive. */
  private interface ArchiveChange {
    void apply(FileSystem archive) throws IOException;
  }
}
