package org.portal.delivery.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.portal.cache.FinishedBytes;
import org.portal.delivery.Exchange;
import org.portal.layout.ErrorModel;
import org.portal.localization.Localization;
import org.portal.localization.PortalLocale;
import org.portal.module.ModuleBusyException;
import org.portal.module.ModuleFaultException;
import org.portal.module.ModuleRegistry;
import org.portal.navigation.PageRequest;
import org.portal.navigation.QueryParameters;
import org.portal.navigation.Router;
import org.portal.navigation.Urls;
import org.portal.navigation.ViewPage;
import org.portal.persistence.DatabaseUnavailableException;

/** Answers what can't be answered with a page, in the portal's own layout and language. */
@ApplicationScoped
public class ErrorPages {

  private static final System.Logger LOGGER = System.getLogger(ErrorPages.class.getName());
  private static final String VIEW = "/WEB-INF/portal/view/error.xhtml";
  private static final String RETRY_SECONDS = "30";

  @Inject private Router router;
  @Inject private Urls urls;
  @Inject private Localization localization;
  @Inject private ModuleRegistry registry;
  @Inject private ViewRenderer renderer;
  @Inject private AnswerWriter writer;

  /**
   * 404: nothing at this address.
   *
   * @param locale the language of the address, if it has one
   * @param sectionOff the section, if it exists and is not shown at the moment
   */
  public void notFound(
      Exchange exchange, Optional<PortalLocale> locale, Optional<String> sectionOff) {
    PortalLocale language = locale.orElseGet(() -> negotiated(exchange.request()));
    String kind = sectionOff.isPresent() ? "section-off" : "not-found";
    Object[] arguments =
        sectionOff.map(id -> new Object[] {title(language, id)}).orElse(new Object[0]);
    show(exchange, request(exchange, language), 404, kind, arguments);
  }

  /** 400: the address is not well-formed. */
  public void malformed(Exchange exchange) {
    show(exchange, request(exchange, negotiated(exchange.request())), 400, "malformed");
  }

  /** 400: a known parameter has an impossible value. */
  public void badParameter(Exchange exchange, PageRequest request, String parameter) {
    show(exchange, request, 400, "bad-parameter", parameter);
  }

  /** 503 if the database is away, 500 otherwise. */
  public void failed(Exchange exchange, PageRequest request, RuntimeException failure) {
    if (failure instanceof DatabaseUnavailableException) {
      exchange.response().setHeader("Retry-After", RETRY_SECONDS);
      show(exchange, request, 503, "unavailable");
    } else if (request.section().isPresent() && isLateOrBusy(failure)) {
      resting(exchange, request);
    } else {
      show(exchange, request, 500, "failed");
    }
  }

  /** 503: the data must be left alone for a moment. */
  public void later(Exchange exchange) {
    exchange.response().setHeader("Retry-After", LauncherWishes.hold().orElse(RETRY_SECONDS));
    status(exchange, 503);
  }

  /** 503: the section's module is out for a while, or as many ask for it as it can bear. */
  public void resting(Exchange exchange, PageRequest request) {
    exchange.response().setHeader("Retry-After", RETRY_SECONDS);
    String section = request.requiredSection().id();
    show(exchange, request, 503, "section-resting", title(request.locale(), section));
  }

  /** An error that the container reports, by its status. */
  public void status(Exchange exchange, int status) {
    String kind =
        switch (status) {
          case 400 -> "malformed";
          case 403 -> "forbidden";
          case 404 -> "not-found";
          case 405 -> "method";
          case 503 -> "unavailable";
          default -> "failed";
        };
    show(exchange, request(exchange, negotiated(exchange.request())), status, kind);
  }

  private static boolean isLateOrBusy(RuntimeException failure) {
    return failure instanceof ModuleBusyException
        || (failure instanceof ModuleFaultException fault && fault.isLate());
  }

  private void show(
      Exchange exchange, PageRequest request, int status, String kind, Object... arguments) {
    PortalLocale locale = request.locale();
    String title = localization.messages().text(locale, "error." + kind + ".title", arguments);
    ErrorModel model =
        new ErrorModel(
            status,
            title,
            localization.messages().text(locale, "error." + kind + ".text", arguments),
            links(locale, request),
            urls.asset(status < 500 ? "weave/error/not-found.svg#a" : "weave/error/busy.svg#a"));
    ViewPage page =
        ViewPage.of(VIEW, title).status(status).robots("noindex").model("error", model).build();
    writer.write(exchange, bytes(exchange, request, page));
  }

  private FinishedBytes bytes(Exchange exchange, PageRequest request, ViewPage page) {
    byte[] body;
    try {
      body = renderer.render(exchange, request, page);
    } catch (RuntimeException failure) {
      LOGGER.log(System.Logger.Level.ERROR, "The error page itself failed", failure);
      body = lastResort(request.locale(), page);
    }
    return FinishedBytes.of(page.status(), "text/html;charset=UTF-8", body);
  }

  /** What is left when not even the layout can be rendered. */
  private static byte[] lastResort(PortalLocale locale, ViewPage page) {
    ErrorModel error = (ErrorModel) page.model().get("error");
    String html =
        "<!DOCTYPE html><html lang=\"%s\"><meta charset=\"utf-8\"><title>%s</title><h1>%s</h1><p>%s</p></html>"
            .formatted(
                locale.tag(), escape(error.title()), escape(error.title()), escape(error.text()));
    return html.getBytes(StandardCharsets.UTF_8);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private List<ErrorModel.Link> links(PortalLocale locale, PageRequest request) {
    List<ErrorModel.Link> links = new ArrayList<>();
    if (!request.parameters().isEmpty()) {
      links.add(
          new ErrorModel.Link(
              localization.messages().text(locale, "error.without-parameters"), request.path()));
    }
    links.add(
        new ErrorModel.Link(
            localization.messages().text(locale, "navigation.home"), urls.home(locale)));
    registry
        .sections()
        .forEach(
            section ->
                links.add(
                    new ErrorModel.Link(
                        title(locale, section.id()), urls.section(locale, section.id()))));
    return links;
  }

  private String title(PortalLocale locale, String sectionId) {
    return localization.messages().text(locale, "section." + sectionId + ".title");
  }

  private PortalLocale negotiated(HttpServletRequest request) {
    String path = request.getRequestURI();
    return localization
        .locale(path.length() >= 3 ? path.substring(1).split("/", 2)[0] : "")
        .orElseGet(() -> router.negotiate(request.getHeader("Accept-Language")));
  }

  private PageRequest request(Exchange exchange, PortalLocale locale) {
    return new PageRequest(
        locale,
        Optional.empty(),
        urls.home(locale),
        Map.of(),
        QueryParameters.NONE,
        exchange.baseUrl());
  }
}
