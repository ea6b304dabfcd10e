package org.portal.navigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.portal.content.ContentType;
import org.portal.localization.Localization;
import org.portal.localization.PortalLocale;
import org.portal.module.ModuleRegistry;
import org.portal.module.ModulesChanged;
import org.portal.module.SectionDescriptor;
import org.portal.navigation.internal.PathText;
import org.portal.navigation.internal.RouteTable;

/** Finds the page for an address. */
@ApplicationScoped
public class Router {

  @Inject private ModuleRegistry registry;
  @Inject private Localization localization;
  @Inject @Any private Instance<SectionPages> sectionPages;
  @Inject @Any private Instance<PortalPages> portalPages;

  private volatile RouteTable table;

  void rebuild(@Observes ModulesChanged changed) {
    table = null;
  }

  /**
   * Finds the page.
   *
   * @param rawPath the path as it was sent, still encoded
   */
  public Resolution resolve(String rawPath) {
    Optional<String> decoded = PathText.decode(rawPath);
    if (decoded.isEmpty()) {
      return new Resolution.Malformed();
    }
    List<String> segments = PathText.segments(decoded.get());
    String canonical = "/" + String.join("/", segments);
    if (segments.isEmpty()) {
      return new Resolution.LanguageMissing("");
    }
    Resolution resolution = find(segments, canonical);
    return resolution instanceof Resolution.Found found && !rawPath.equals(canonical)
        ? new Resolution.Elsewhere(found)
        : resolution;
  }

  private Resolution find(List<String> segments, String canonical) {
    RouteTable routes = table();
    Optional<RouteTable.Match> atRoot = RouteTable.match(routes.root(), segments);
    if (atRoot.isPresent()) {
      return found(atRoot.get(), Optional.empty(), canonical);
    }
    Optional<PortalLocale> locale = localization.locale(segments.get(0));
    if (locale.isEmpty()) {
      return localized(routes, segments).isPresent()
          ? new Resolution.LanguageMissing(canonical)
          : new Resolution.Nothing(Optional.empty(), Optional.empty());
    }
    List<String> below = segments.subList(1, segments.size());
    return localized(routes, below)
        .<Resolution>map(match -> found(match, locale, canonical))
        .orElseGet(() -> new Resolution.Nothing(locale, sectionOff(below)));
  }

  private static Optional<RouteTable.Match> localized(RouteTable routes, List<String> below) {
    Optional<RouteTable.Match> portalPage = RouteTable.match(routes.localized(), below);
    if (portalPage.isPresent() || below.isEmpty()) {
      return portalPage;
    }
    List<Route> section = routes.sections().getOrDefault(below.get(0), List.of());
    return RouteTable.match(section, below.subList(1, below.size()));
  }

  private static Resolution.Found found(
      RouteTable.Match match, Optional<PortalLocale> locale, String canonical) {
    return new Resolution.Found(match.route(), locale, canonical, match.variables());
  }

  private Optional<String> sectionOff(List<String> below) {
    if (below.isEmpty() || table().sections().containsKey(below.get(0))) {
      return Optional.empty();
    }
    return registry.allSections().stream()
        .map(SectionDescriptor::id)
        .filter(id -> id.equals(below.get(0)))
        .findFirst();
  }

  /**
   * The kinds of pages of a section, the most special ones first.
   *
   * @return none for a section that visitors do not see
   */
  public List<Route> routes(SectionDescriptor section) {
    return table().sections().getOrDefault(section.id(), List.of());
  }

  private RouteTable table() {
    RouteTable current = table;
    if (current == null) {
      current = build();
      table = current;
    }
    return current;
  }

  private RouteTable build() {
    List<Route> root = new ArrayList<>();
    List<Route> localized = new ArrayList<>();
    for (PortalPages pages : portalPages) {
      pages.rootPages().forEach(page -> root.add(route(page, Optional.empty())));
      pages.localizedPages().forEach(page -> localized.add(route(page, Optional.empty())));
    }
    Map<String, List<Route>> sections = new HashMap<>();
    for (SectionDescriptor section : registry.menuSections()) {
      ContentType type = registry.typeOf(section);
      List<Route> routes = new ArrayList<>();
      section.pages().forEach(page -> routes.add(route(page, Optional.of(section))));
      for (SectionPages pages : sectionPages) {
        pages.pagesOf(section, type).forEach(page -> routes.add(route(page, Optional.of(section))));
      }
      sections.put(section.id(), RouteTable.sorted(routes));
    }
    return new RouteTable(RouteTable.sorted(root), RouteTable.sorted(localized), sections);
  }

  private static Route route(
      org.portal.module.PageDescriptor page, Optional<SectionDescriptor> section) {
    return new Route(new PathPattern(page.pattern()), page, section);
  }

  /**
   * The portal's language that suits a visitor best.
   *
   * @param acceptLanguage the header of the request (RFC 9110), or null
   */
  public PortalLocale negotiate(String acceptLanguage) {
    List<PortalLocale> locales = localization.locales();
    if (acceptLanguage == null || acceptLanguage.length() > 200) {
      return locales.get(0);
    }
    try {
      List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(acceptLanguage);
      Locale best = Locale.lookup(ranges, locales.stream().map(PortalLocale::toLocale).toList());
      return best == null
          ? locales.get(0)
          : localization.locale(best.getLanguage()).orElse(locales.get(0));
    } catch (IllegalArgumentException malformed) {
      return locales.get(0);
    }
  }
}
