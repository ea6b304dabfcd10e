package org.portal.launcher.server;

import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.server.HttpHandler;
import org.glassfish.grizzly.http.server.HttpServerFilter;
import org.glassfish.grizzly.http.server.Request;
import org.glassfish.grizzly.http.server.Response;

/**
 * Stands before the web container. An address with a malformed escape, which the container would
 * answer with nothing at all, is handed on as {@value #MALFORMED}, so that the portal can say what
 * is wrong with it.
 */
final class StrictAddresses extends HttpHandler {

  /** The address that the portal answers with "bad request". */
  static final String MALFORMED = "/malformed-address";

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
    if (!EscapedText.isWellFormed(packet.getRequestURI())) {
      packet.setRequestURI(MALFORMED);
    }
    next.service(request, response);
  }
}
