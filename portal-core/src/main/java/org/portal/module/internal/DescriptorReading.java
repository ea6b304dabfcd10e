package org.portal.module.internal;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.Writer;
import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.portal.module.CoreVersion;
import org.portal.module.InvalidModuleException;
import org.portal.module.ModuleDescription;
import org.portal.module.PortalModule;

/**
 * A program that reads descriptors outside a server and writes down what they declare, one JSON
 * object on a line each.
 *
 * <p>The check of a module runs it in a process of its own, because a descriptor is code: one that
 * never ends or ends the process harms nothing else. Each line is written before the next
 * descriptor begins, so that what is missing at the end says which one it was.
 */
public final class DescriptorReading {

  private final Writer output;

  private DescriptorReading(Writer output) {
    this.output = output;
  }

  /** The file to write, then the names of the modules' classes. */
  public static void main(String[] arguments) throws IOException {
    try (Writer output = Files.newBufferedWriter(Path.of(arguments[0]), StandardCharsets.UTF_8)) {
      new DescriptorReading(output).read(Arrays.asList(arguments).subList(1, arguments.length));
    }
    // a thread that a descriptor has started must not keep the process
    Runtime.getRuntime().halt(0);
  }

  private void read(List<String> classNames) throws IOException {
    write(Json.createObjectBuilder().add("core", CoreVersion.CURRENT.text()).build());
    for (String className : classNames) {
      write(Json.createObjectBuilder().add("begin", className).build());
      write(describe(className));
    }
    write(Json.createObjectBuilder().add("complete", true).build());
  }

  private void write(JsonObject line) throws IOException {
    output.write(line.toString());
    output.write('\n');
    output.flush();
  }

  private static JsonObject describe(String className) {
    ModuleDescription description = new ModuleDescription();
    try {
      instance(className).describe(description);
      return new DeclaredJson(className, description).accepted(description.toDescriptor());
    } catch (InvalidModuleException fault) {
      return new DeclaredJson(className, description).invalid(fault.faults());
    } catch (Throwable fault) {
      // not even an Error may keep the next module from being read
      return new DeclaredJson(className, description).failed(fault);
    }
  }

  private static PortalModule instance(String className) throws ReflectiveOperationException {
    Constructor<?> constructor = Class.forName(className).getDeclaredConstructor();
    constructor.setAccessible(true);
    try {
      return (PortalModule) constructor.newInstance();
    } catch (java.lang.reflect.InvocationTargetException thrown) {
      throw sneaky(thrown.getCause());
    }
  }

  @SuppressWarnings("unchecked")
  private static <T extends Throwable> RuntimeException sneaky(Throwable fault) throws T {
    throw (T) fault;
  }
}
