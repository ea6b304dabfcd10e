package org.portal.launcher.server;

import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.List;
import org.glassfish.grizzly.http.server.HttpServerFilter;
import org.glassfish.grizzly.nio.transport.TCPNIOTransport;

/**
 * Finds the HTTP engine inside the booted server. The classes on the way are the server's own and
 * in no published library, so they are reached by name, here and nowhere else.
 */
final class HttpEngineFinder {
  private HttpEngineFinder() {}

  /** The engine of the server's only listener, which listens on {@code internalPort}. */
  static HttpEngine find(int internalPort) throws ReflectiveOperationException {
    Object habitat =
        Class.forName("org.glassfish.internal.api.Globals")
            .getMethod("getDefaultHabitat")
            .invoke(null);
    Class<?> serviceType = Class.forName("com.sun.enterprise.v3.services.impl.GrizzlyService");
    Object service = call(habitat, "org.glassfish.hk2.api.ServiceLocator", serviceType);
    Field field = serviceType.getDeclaredField("proxies");
    field.setAccessible(true);
    Collection<?> proxies = (Collection<?>) field.get(service);
    Class<?> proxyType = Class.forName("com.sun.enterprise.v3.services.impl.GrizzlyProxy");
    for (Object proxy : proxies) {
      if (proxyType.isInstance(proxy)) {
        Object listener = proxyType.getMethod("getUnderlyingListener").invoke(proxy);
        return engine(listener, internalPort);
      }
    }
    throw new ClassNotFoundException("the server has no listener");
  }

  private static Object call(Object habitat, String type, Class<?> service)
      throws ReflectiveOperationException {
    return Class.forName(type)
        .getMethod("getService", Class.class, Annotation[].class)
        .invoke(habitat, service, new Annotation[0]);
  }

  private static HttpEngine engine(Object listener, int port) throws ReflectiveOperationException {
    Class<?> type = Class.forName("org.glassfish.grizzly.config.GenericGrizzlyListener");
    TCPNIOTransport transport = (TCPNIOTransport) type.getMethod("getTransport").invoke(listener);
    List<HttpServerFilter> filters =
        ((List<?>)
                type.getMethod("getFilters", Class.class).invoke(listener, HttpServerFilter.class))
            .stream().map(HttpServerFilter.class::cast).toList();
    filters.forEach(StrictAddresses::standInFrontOf);
    return new HttpEngine(transport, filters, port);
  }
}
