package org.portal.asset.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.portal.asset.AssetFiles;

/** Reads the files from the web application and from {@code META-INF/resources} of its JARs. */
@ApplicationScoped
class ServletAssetFiles implements AssetFiles {

  private static final String FOLDER = "/assets/";

  private final ServletContext context;

  /** For the container's proxy only. */
  ServletAssetFiles() {
    this(null);
  }

  @Inject
  ServletAssetFiles(ServletContext context) {
    this.context = context;
  }

  @Override
  public Optional<byte[]> read(String name) {
    try (InputStream stream = context.getResourceAsStream(FOLDER + name)) {
      return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
    } catch (IOException failure) {
      throw new UncheckedIOException("The file %s can't be read.".formatted(name), failure);
    }
  }

  @Override
  public SortedSet<String> names() {
    SortedSet<String> names = new TreeSet<>();
    collect(FOLDER, names);
    return names;
  }

  private void collect(String folder, Set<String> names) {
    Set<String> paths = context.getResourcePaths(folder);
    if (paths == null) {
      return;
    }
    for (String path : paths) {
      if (path.endsWith("/")) {
        collect(path, names);
      } else {
        names.add(path.substring(FOLDER.length()));
      }
    }
  }
}
