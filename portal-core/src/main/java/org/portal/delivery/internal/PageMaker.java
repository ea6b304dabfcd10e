package org.portal.delivery.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.portal.cache.CachedPage;
import org.portal.cache.FinishedBytes;
import org.portal.cache.TagVersions;
import org.portal.change.ChangeTag;
import org.portal.delivery.Exchange;
import org.portal.delivery.NoPageException;
import org.portal.module.FaultGuard;
import org.portal.module.SectionDescriptor;
import org.portal.navigation.DocumentPage;
import org.portal.navigation.Page;
import org.portal.navigation.PageDecorator;
import org.portal.navigation.PageRequest;
import org.portal.navigation.RedirectPage;
import org.portal.navigation.Route;
import org.portal.navigation.ViewPage;
import org.portal.persistence.Transactions;

/** Makes a page: asks its handler inside one transaction, then renders what it answered. */
@ApplicationScoped
public class PageMaker {

  private static final int LARGEST_DOCUMENT = 16 * 1024 * 1024;

  @Inject @Any private Instance<Object> beans;
  @Inject @Any private Instance<PageDecorator> decorators;
  @Inject private FaultGuard guard;
  @Inject private Transactions transactions;
  @Inject private ViewRenderer renderer;
  @Inject private TagVersions tagVersions;

  /**
   * Makes the page.
   *
   * @throws NoPageException if there is nothing, or only a page elsewhere
   * @throws RuntimeException as {@link FaultGuard#call} lets through
   */
  public CachedPage make(Exchange exchange, Route route, PageRequest request) {
    long moment = tagVersions.now();
    Page page =
        route
            .section()
            .map(
                section ->
                    guard.call(
                        section.moduleId(),
                        name(route),
                        guard.pageLimit(section.moduleId(), name(route)),
                        () -> transactions.call(() -> ask(route, request))))
            .orElseGet(() -> ask(route, request));
    if (page instanceof RedirectPage moved) {
      throw NoPageException.moved(moved.path());
    }
    if (page instanceof DocumentPage document) {
      return document(route, document, moment);
    }
    if (page instanceof ViewPage view) {
      return view(exchange, route, request, view, moment);
    }
    throw NoPageException.nothing();
  }

  /**
   * Makes a section's page that is not kept. What fails on the way is no fault of its module: the
   * item may be half written.
   */
  public byte[] preview(Exchange exchange, PageRequest request, Supplier<ViewPage> handler) {
    ViewPage view = transactions.call(() -> complete(request, handler.get()));
    return renderer.render(exchange, request, view);
  }

  private Page ask(Route route, PageRequest request) {
    Page page = beans.select(route.page().handler()).get().page(request);
    return page instanceof ViewPage view ? complete(request, view) : page;
  }

  private ViewPage complete(PageRequest request, ViewPage view) {
    ViewPage.Builder builder = view.toBuilder();
    request
        .section()
        .flatMap(SectionDescriptor::enricher)
        .ifPresent(enricher -> beans.select(enricher).get().enrich(request, builder));
    for (PageDecorator decorator : decorators) {
      decorator.decorate(request, builder);
    }
    return builder.build();
  }

  private static String name(Route route) {
    return "page " + route.name();
  }

  private CachedPage document(Route route, DocumentPage document, long moment) {
    byte[] body = document.body().getBytes(StandardCharsets.UTF_8);
    if (route.section().isPresent() && body.length > LARGEST_DOCUMENT) {
      throw guard.asThrown(
          route.section().get().moduleId(),
          name(route),
          new PageTooLargeException(body.length, LARGEST_DOCUMENT));
    }
    return new CachedPage(
        FinishedBytes.of(200, document.contentType(), body),
        TagVersions.stamped(withMenu(document.tags()), moment),
        document.freshUntil(),
        document.lastModified());
  }

  private CachedPage view(
      Exchange exchange, Route route, PageRequest request, ViewPage view, long moment) {
    byte[] bytes =
        route
            .section()
            .map(
                section ->
                    guard.callHere(
                        section.moduleId(),
                        "view " + view.view(),
                        () -> renderer.render(exchange, request, view)))
            .orElseGet(() -> renderer.render(exchange, request, view));
    return new CachedPage(
        FinishedBytes.of(view.status(), "text/html;charset=UTF-8", bytes),
        TagVersions.stamped(withMenu(view.tags()), moment),
        view.freshUntil(),
        Optional.empty());
  }

  private static Set<String> withMenu(Set<String> tags) {
    Set<String> all = new HashSet<>(tags);
    all.add(ChangeTag.MODULES);
    return all;
  }
}
