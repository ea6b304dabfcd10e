package org.portal.check;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles sources in memory and writes them with other files into a JAR. */
final class JarBuilder {

  private final Map<String, String> sources = new LinkedHashMap<>();
  private final Map<String, byte[]> files = new LinkedHashMap<>();
  private final List<String> withoutClasses = new ArrayList<>();
  private String version = "1.0.0";

  /** Adds or replaces a class by its full name. */
  JarBuilder source(String className, String source) {
    sources.put(className, source);
    return this;
  }

  /** Changes the text of a class that is there. */
  JarBuilder inSource(String className, String from, String to) {
    String before = sources.get(className);
    if (!before.contains(from)) {
      throw new IllegalArgumentException(className + " has no text " + from);
    }
    return source(className, before.replace(from, to));
  }

  /** Compiles a class, but leaves it out of the JAR. */
  JarBuilder withoutClass(String className) {
    withoutClasses.add(className);
    return this;
  }

  JarBuilder file(String path, String text) {
    return file(path, text.getBytes(StandardCharsets.UTF_8));
  }

  JarBuilder file(String path, byte[] bytes) {
    files.put(path, bytes);
    return this;
  }

  JarBuilder without(String path) {
    files.remove(path);
    return this;
  }

  JarBuilder version(String number) {
    version = number;
    return this;
  }

  /** Writes the JAR. */
  Path write(Path target) throws IOException {
    Files.createDirectories(target.getParent());
    try (OutputStream output = Files.newOutputStream(target);
        ZipOutputStream jar = new JarOutputStream(output)) {
      add(
          jar,
          "META-INF/MANIFEST.MF",
          ("Manifest-Version: 1.0\r\nImplementation-Version: " + version + "\r\n\r\n")
              .getBytes(StandardCharsets.UTF_8));
      for (Map.Entry<String, byte[]> entry : compile().entrySet()) {
        add(jar, entry.getKey(), entry.getValue());
      }
      for (Map.Entry<String, byte[]> entry : files.entrySet()) {
        add(jar, entry.getKey(), entry.getValue());
      }
    }
    return target;
  }

  private static void add(ZipOutputStream jar, String name, byte[] bytes) throws IOException {
    jar.putNextEntry(new ZipEntry(name));
    jar.write(bytes);
    jar.closeEntry();
  }

  private Map<String, byte[]> compile() throws IOException {
    if (sources.isEmpty()) {
      return Map.of();
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    try (StandardJavaFileManager standard =
            compiler.getStandardFileManager(problems, null, StandardCharsets.UTF_8);
        InMemory memory = new InMemory(standard)) {
      List<String> options =
          List.of("-proc:none", "-classpath", System.getProperty("java.class.path"));
      List<Source> units =
          sources.entrySet().stream()
              .map(source -> new Source(source.getKey(), source.getValue()))
              .toList();
      if (!compiler.getTask(null, memory, problems, options, null, units).call()) {
        throw new IllegalArgumentException(problems.getDiagnostics().toString());
      }
      Map<String, byte[]> classes = new LinkedHashMap<>();
      memory.classes.forEach(
          (name, bytes) -> {
            if (!withoutClasses.contains(name)) {
              classes.put(name.replace('.', '/') + ".class", bytes.toByteArray());
            }
          });
      return classes;
    }
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String className, String text) {
      super(URI.create("string:///" + className.replace('.', '/') + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  private static final class InMemory extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, ByteArrayOutputStream> classes = new LinkedHashMap<>();

    InMemory(JavaFileManager standard) {
      super(standard);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
      return new SimpleJavaFileObject(
          URI.create("bytes:///" + className.replace('.', '/') + ".class"), kind) {
        @Override
        public OutputStream openOutputStream() {
          ByteArrayOutputStream bytes = new ByteArrayOutputStream();
          classes.put(className, bytes);
          return bytes;
        }
      };
    }
  }
}
