package org.portal.launcher;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.List;

/**
 * Answers Ctrl-C and TERM with an action of our own, in place of the JVM's, which would run every
 * shutdown hook at once: the server's own hook ends it while requests are under way.
 *
 * <p>The JDK's class for this is exported but not part of the standard, and naming it is a compiler
 * warning that cannot be silenced; so it is reached by reflection. Where it is missing, signals
 * keep their usual meaning.
 */
public final class Signals {
  private static final List<String> STOPPING = List.of("INT", "TERM");

  private Signals() {}

  /** Runs {@code action} on the signal thread each time the process is asked to stop. */
  public static void onStop(Runnable action) {
    for (String name : STOPPING) {
      handle(name, action);
    }
  }

  private static void handle(String name, Runnable action) {
    try {
      Class<?> signal = Class.forName("sun.misc.Signal");
      Class<?> handler = Class.forName("sun.misc.SignalHandler");
      InvocationHandler invocation =
          (proxy, method, arguments) ->
              switch (method.getName()) {
                case "handle" -> {
                  action.run();
                  yield null;
                }
                case "hashCode" -> System.identityHashCode(proxy);
                case "equals" -> proxy == arguments[0];
                default -> "stop on " + name;
              };
      Object ours =
          Proxy.newProxyInstance(handler.getClassLoader(), new Class<?>[] {handler}, invocation);
      signal
          .getMethod("handle", signal, handler)
          .invoke(null, signal.getConstructor(String.class).newInstance(name), ours);
    } catch (ReflectiveOperationException | IllegalArgumentException e) {
      System.getLogger(Signals.class.getName())
          .log(System.Logger.Level.DEBUG, "signal " + name + " keeps its usual meaning", e);
    }
  }
}
