package org.portal.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.portal.cache.CachedPage;
import org.portal.cache.PageCache;
import org.portal.cache.PageKey;
import org.portal.delivery.internal.AnswerWriter;
import org.portal.delivery.internal.ErrorPages;
import org.portal.delivery.internal.LauncherWishes;
import org.portal.delivery.internal.PageMaker;
import org.portal.localization.Localization;
import org.portal.localization.PortalLocale;
import org.portal.module.FaultGuard;
import org.portal.module.ModuleBusyException;
import org.portal.module.ModuleFaultException;
import org.portal.module.ModuleRegistry;
import org.portal.navigation.BadParameterException;
import org.portal.navigation.PageRequest;
import org.portal.navigation.QueryParameters;
import org.portal.navigation.Resolution;
import org.portal.navigation.Router;
import org.portal.navigation.Urls;
import org.portal.persistence.DatabaseUnavailableException;
import org.portal.settings.PortalSettings;

/** Answers a request for a public page: address, then cache, then page, then bytes. */
@ApplicationScoped
public class PublicDelivery {

  private static final System.Logger LOGGER = System.getLogger(PublicDelivery.class.getName());
  private static final Set<String> METHODS = Set.of("GET", "HEAD");
  private static final int LONGEST_ADDRESS = 2_000;

  /** What the launcher puts in the place of an address that the container could not read. */
  private static final String MALFORMED_ADDRESS = "/malformed-address";

  /** What the launcher puts in the place of an address of a folder that no visitor may see. */
  private static final String HIDDEN_ADDRESS = "/hidden-address";

  @Inject private Router router;
  @Inject private PageCache cache;
  @Inject private PageMaker maker;
  @Inject private FaultGuard guard;
  @Inject private ModuleRegistry registry;
  @Inject private ErrorPages errors;
  @Inject private AnswerWriter writer;
  @Inject private PortalSettings settings;
  @Inject private Urls urls;
  @Inject private Localization localization;

  /** Answers; never throws for what a visitor or a module did wrong. */
  public void deliver(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    if (!METHODS.contains(request.getMethod())) {
      response.setHeader("Allow", "GET, HEAD");
      errors.status(
          new Exchange(request, response, baseUrl(request)),
          HttpServletResponse.SC_METHOD_NOT_ALLOWED);
      return;
    }
    Exchange exchange = new Exchange(request, response, baseUrl(request));
    if (request.getRequestURI().length() > LONGEST_ADDRESS
        || request.getRequestURI().equals(HIDDEN_ADDRESS)) {
      errors.notFound(exchange, Optional.empty(), Optional.empty());
      return;
    }
    if (isMalformed(request.getRequestURI())) {
      errors.malformed(exchange);
      return;
    }
    Resolution resolution = router.resolve(request.getRequestURI());
    if (resolution instanceof Resolution.Found found) {
      page(exchange, found);
    } else if (resolution instanceof Resolution.Elsewhere elsewhere) {
      String query = parameters(exchange, elsewhere.found()).toQuery();
      writer.redirect(
          exchange, HttpServletResponse.SC_MOVED_PERMANENTLY, elsewhere.found().path() + query);
    } else if (resolution instanceof Resolution.LanguageMissing missing) {
      toLanguage(exchange, missing);
    } else if (resolution instanceof Resolution.Nothing nothing) {
      errors.notFound(exchange, nothing.locale(), nothing.sectionOff());
    } else {
      errors.malformed(exchange);
    }
  }

  /** The launcher's word for it, behind the language where the address had one. */
  private static boolean isMalformed(String address) {
    return address.endsWith(MALFORMED_ADDRESS)
        && address.matches("(/[a-z]{2,3})?" + MALFORMED_ADDRESS);
  }

  /**
   * Makes the home page in every language, so that the first visitors do not wait for what is
   * loaded at first use. The pages are kept, which helps where the portal knows its own address.
   *
   * @param request any request; nothing of it is shown
   * @param response its answer, to which nothing is written
   */
  public void prepare(HttpServletRequest request, HttpServletResponse response) {
    Exchange exchange = new Exchange(request, response, baseUrl(request));
    for (PortalLocale locale : localization.locales()) {
      if (router.resolve(urls.home(locale)) instanceof Resolution.Found found) {
        made(exchange, found, pageRequest(exchange, found, QueryParameters.NONE));
      }
    }
  }

  private void toLanguage(Exchange exchange, Resolution.LanguageMissing missing) {
    PortalLocale locale = router.negotiate(exchange.request().getHeader("Accept-Language"));
    exchange.response().setHeader("Vary", "Accept-Language");
    String query = exchange.request().getQueryString();
    writer.redirect(
        exchange,
        HttpServletResponse.SC_MOVED_TEMPORARILY,
        urls.home(locale) + missing.path() + (query == null ? "" : "?" + query));
  }

  private void page(Exchange exchange, Resolution.Found found)
      throws IOException, ServletException {
    QueryParameters parameters = parameters(exchange, found);
    PageKey key = key(exchange, found, parameters);
    if (LauncherWishes.pastCache(exchange.request())) {
      cache.forget(key);
    }
    Optional<CachedPage> fresh = cache.fresh(key);
    if (fresh.isPresent()) {
      writer.write(exchange, fresh.get());
      return;
    }
    PageRequest pageRequest = pageRequest(exchange, found, parameters);
    if (LauncherWishes.hold().isPresent()) {
      keptOrLater(exchange, key);
      return;
    }
    if (isResting(found)) {
      unchangedOrPlaceholder(exchange, key, pageRequest);
      return;
    }
    try {
      writer.write(exchange, made(exchange, found, pageRequest));
    } catch (NoPageException nothing) {
      cache.forget(key);
      nothing
          .movedTo()
          .ifPresentOrElse(
              path -> writer.redirect(exchange, HttpServletResponse.SC_MOVED_PERMANENTLY, path),
              () -> errors.notFound(exchange, found.locale(), Optional.empty()));
    } catch (BadParameterException bad) {
      errors.badParameter(exchange, pageRequest, bad.parameter());
    } catch (DatabaseUnavailableException | ModuleFaultException | ModuleBusyException failure) {
      LOGGER.log(System.Logger.Level.DEBUG, "A page could not be made", failure);
      outdatedOrError(exchange, key, pageRequest, failure);
    } catch (RuntimeException failure) {
      LOGGER.log(System.Logger.Level.ERROR, "The page " + found.path() + " failed", failure);
      outdatedOrError(exchange, key, pageRequest, failure);
    }
  }

  /** The fresh page, from the cache or made now. */
  private CachedPage made(Exchange exchange, Resolution.Found found, PageRequest pageRequest) {
    Supplier<CachedPage> page =
        () ->
            cache.get(
                key(exchange, found, pageRequest.parameters()),
                () -> maker.make(exchange, found.route(), pageRequest),
                made -> made.bytes().status() == HttpServletResponse.SC_OK);
    return found
        .route()
        .section()
        .map(section -> guard.admit(section.moduleId(), page))
        .orElseGet(page);
  }

  private boolean isResting(Resolution.Found found) {
    return found
        .route()
        .section()
        .filter(section -> registry.isResting(section.moduleId()))
        .isPresent();
  }

  /**
   * A page that nothing has changed since it was made is as good as ever, though its time is up.
   */
  private void unchangedOrPlaceholder(Exchange exchange, PageKey key, PageRequest pageRequest) {
    Optional<CachedPage> unchanged = cache.unchanged(key);
    if (unchanged.isPresent()) {
      writeOutdated(exchange, unchanged.get());
    } else {
      errors.resting(exchange, pageRequest);
    }
  }

  private void writeOutdated(Exchange exchange, CachedPage page) {
    exchange.response().setHeader("Warning", "110 - \"Response is Stale\"");
    writer.write(exchange, page);
  }

  private static PageKey key(
      Exchange exchange, Resolution.Found found, QueryParameters parameters) {
    // whoever looks past the cache has a copy of his own, and leaves those of visitors alone
    String owner = LauncherWishes.pastCache(exchange.request()) ? "#" : "";
    return new PageKey(exchange.baseUrl() + owner, found.path(), parameters.toQuery());
  }

  /** While the data must be left alone, what is kept is shown, whatever its age. */
  private void keptOrLater(Exchange exchange, PageKey key) throws IOException {
    Optional<CachedPage> kept = cache.kept(key);
    if (kept.isPresent()) {
      writer.write(exchange, kept.get());
    } else {
      errors.later(exchange);
    }
  }

  private PageRequest pageRequest(
      Exchange exchange, Resolution.Found found, QueryParameters parameters) {
    return new PageRequest(
        found.locale().orElseGet(settings::defaultLocale),
        found.route().section(),
        found.path(),
        found.variables(),
        parameters,
        exchange.baseUrl());
  }

  private void outdatedOrError(
      Exchange exchange, PageKey key, PageRequest pageRequest, RuntimeException failure) {
    Optional<CachedPage> outdated = cache.kept(key);
    if (outdated.isPresent()) {
      writeOutdated(exchange, outdated.get());
    } else {
      errors.failed(exchange, pageRequest, failure);
    }
  }

  private static QueryParameters parameters(Exchange exchange, Resolution.Found found) {
    return exchange.request().getQueryString() == null
        ? QueryParameters.NONE
        : QueryParameters.of(
            exchange.request().getParameterMap(), found.route().page().parameters());
  }

  private String baseUrl(HttpServletRequest request) {
    if (!settings.baseUrl().isEmpty()) {
      return settings.baseUrl();
    }
    String url = request.getRequestURL().toString();
    return url.substring(0, url.length() - request.getRequestURI().length());
  }
}
