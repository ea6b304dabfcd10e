package org.portal.launcher.server;

import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.server.HttpHandler;
import org.glassfish.grizzly.http.server.HttpServerFilter;
import org.glassfish.grizzly.http.server.Request;
import org.glassfish.grizzly.http.server.Response;
import org.glassfish.grizzly.http.util.Header;

/**
 * Stands before the web container. An address that the container can't read, and would answer with
 * nothing at all, is handed on as {@value #MALFORMED}, behind its language; one of a hidden folder,
 * to whose answer the container would append a report of its own, as {@value #HIDDEN}. So the
 * portal alone says what is wrong with it.
 */
final class StrictAddresses extends HttpHandler {

  /** The address that the portal answers with "bad request". */
  static final String MALFORMED = "/malformed-address";

  /** The address that the portal answers with "not found". */
  static final String HIDDEN = "/hidden-address";

  private final HttpHandler next;

  private StrictAddresses(HttpHandler next) {
    super("strict-addresses");
    this.next = next;
    setDecodeUrl(false); // the next one does, when the address is known to be readable
  }

  /** Takes the place of the filter's handler and calls it for every request. */
  static void standInFrontOf(HttpServerFilter filter) {
    filter.setHttpHandler(new StrictAddresses(filter.getHttpHandler()));
  }

  @Override
  public void service(Request request, Response response) throws Exception {
    HttpRequestPacket packet = request.getRequest();
    String path = packet.getRequestURI();
    if (!HostHeader.isReadable(packet.getHeaders().values(Header.Host))) {
      packet.getHeaders().setValue(Header.Host).setString(HostHeader.NEUTRAL);
      packet.setRequestURI(AddressPath.language(path) + MALFORMED);
    } else if (!AddressPath.isReadable(path)) {
      packet.setRequestURI(AddressPath.language(path) + MALFORMED);
    } else if (AddressPath.isHidden(path)) {
      packet.setRequestURI(HIDDEN);
    }
    next.service(request, response);
  }
}
