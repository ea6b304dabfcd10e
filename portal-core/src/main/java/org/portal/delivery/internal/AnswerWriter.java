package org.portal.delivery.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import org.portal.cache.CachedPage;
import org.portal.cache.FinishedBytes;
import org.portal.delivery.Exchange;

/** Sends a finished answer: compressed if the visitor takes it, or that he has it already. */
@ApplicationScoped
public class AnswerWriter {

  /** Sends a page. */
  public void write(Exchange exchange, CachedPage page) {
    page.lastModified()
        .ifPresent(
            at ->
                exchange
                    .response()
                    .setHeader(
                        "Last-Modified",
                        DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atOffset(ZoneOffset.UTC))));
    write(exchange, page.bytes());
  }

  /** Sends an answer. */
  public void write(Exchange exchange, FinishedBytes bytes) {
    HttpServletRequest request = exchange.request();
    HttpServletResponse response = exchange.response();
    boolean gzip = bytes.gzip() != null && takesGzip(request);
    String entityTag = '"' + bytes.entityTag() + (gzip ? "-gzip" : "") + '"';
    response.setHeader("Vary", "Accept-Encoding");
    if (bytes.status() == HttpServletResponse.SC_OK) {
      response.setHeader("Cache-Control", "no-cache");
      response.setHeader("ETag", entityTag);
      if (hasAlready(request, entityTag)) {
        response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        return;
      }
    } else {
      response.setHeader("Cache-Control", "no-store");
    }
    response.setStatus(bytes.status());
    response.setContentType(bytes.contentType());
    byte[] body = gzip ? bytes.gzip() : bytes.plain();
    if (gzip) {
      response.setHeader("Content-Encoding", "gzip");
    }
    response.setContentLength(body.length);
    if (!"HEAD".equals(request.getMethod())) {
      send(response, body);
    }
  }

  /** Leads elsewhere; the address is written without host, as RFC 9110 allows. */
  public void redirect(Exchange exchange, int status, String path) {
    exchange.response().setHeader("Location", path);
    exchange.response().setHeader("Cache-Control", "no-cache");
    exchange.response().setStatus(status);
  }

  private static void send(HttpServletResponse response, byte[] body) {
    try {
      response.getOutputStream().write(body);
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private static boolean takesGzip(HttpServletRequest request) {
    String accepted = request.getHeader("Accept-Encoding");
    return accepted != null
        && Arrays.stream(accepted.toLowerCase(Locale.ROOT).split(",", -1))
            .map(coding -> coding.replace(" ", ""))
            .anyMatch(
                coding ->
                    coding.equals("gzip")
                        || (coding.startsWith("gzip;q=") && !coding.matches("gzip;q=0(\\.0*)?")));
  }

  private static boolean hasAlready(HttpServletRequest request, String entityTag) {
    String known = request.getHeader("If-None-Match");
    return known != null
        && Arrays.stream(known.split(",", -1))
            .map(tag -> tag.strip().replaceFirst("^W/", ""))
            .anyMatch(tag -> tag.equals("*") || tag.equals(entityTag));
  }
}
