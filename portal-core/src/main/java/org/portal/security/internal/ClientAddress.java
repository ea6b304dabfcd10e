package org.portal.security.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.portal.settings.PortalSettings;

/**
 * The address that a request comes from. Behind a proxy that the settings name it is what the proxy
 * says in {@code X-Forwarded-For}; nobody else's word is taken, for everybody can send that header.
 */
@ApplicationScoped
public class ClientAddress {

  @Inject private PortalSettings settings;

  /** The address, as text. */
  public String of(HttpServletRequest request) {
    return of(
        request.getRemoteAddr(),
        Collections.list(request.getHeaders("X-Forwarded-For")),
        settings.proxies());
  }

  /** The last address that no proxy of ours has; each proxy adds the one that it was asked from. */
  static String of(String connected, List<String> forwarded, Set<String> proxies) {
    if (!proxies.contains(connected)) {
      return connected;
    }
    List<String> way =
        forwarded.stream()
            .flatMap(line -> Arrays.stream(line.split(",", -1)))
            .map(String::strip)
            .filter(address -> !address.isEmpty())
            .toList();
    for (int place = way.size() - 1; place >= 0; place--) {
      if (!proxies.contains(way.get(place))) {
        return way.get(place);
      }
    }
    return connected;
  }
}
