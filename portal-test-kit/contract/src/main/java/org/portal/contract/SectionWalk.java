package org.portal.contract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Tries one section: its kinds of pages, what its lists lead to, its feeds and its site map. */
final class SectionWalk {

  private static final int MOST_FOLLOWED = 20;
  private static final String NOWHERE = "no-such-item-anywhere";

  private final PortalClient client;
  private final List<String> locales;
  private final String module;
  private final ContractOutline.Section section;
  private final List<Finding> findings = new ArrayList<>();
  private final Set<String> visited = new LinkedHashSet<>();

  SectionWalk(
      PortalClient client, List<String> locales, String module, ContractOutline.Section section) {
    this.client = client;
    this.locales = locales;
    this.module = module;
    this.section = section;
  }

  List<Finding> findings() {
    for (ContractOutline.Route route : section.routes()) {
      route(route);
    }
    locales.forEach(this::followList);
    locales.forEach(this::askForNothing);
    findings.addAll(new SitemapWalk(client, module, section).findings());
    return findings;
  }

  private void route(ContractOutline.Route route) {
    if (route.samples().isEmpty()) {
      findings.add(
          Finding.kept(
              module,
              route.name(),
              Check.ROUTES,
              section.hasContent()
                  ? "Not asked for: no item gives the variables of its address. It is tried where a list leads to it."
                  : "Not asked for: nothing is published."));
    }
    route.samples().forEach((locale, path) -> visit(route.name(), locale, path));
  }

  private void visit(String route, String locale, String path) {
    if (!visited.add(path)) {
      return;
    }
    Answer answer = client.get(path);
    if (!answer.isWell()) {
      findings.add(
          Finding.broken(
              module,
              route,
              Check.ROUTES,
              "%s %s; every kind of page answers 200 in every language. The portal's log has the reason."
                  .formatted(path, answer.outcome())));
      return;
    }
    findings.add(Finding.kept(module, route, Check.ROUTES, path));
    if (answer.isHtml()) {
      page(route, locale, answer);
    } else if (answer.isFeed()) {
      add(route, Check.FEEDS, path, FeedRules.faults(answer.body()));
    }
  }

  private void page(String route, String locale, Answer answer) {
    Document page = Jsoup.parse(answer.body(), client.base() + answer.path());
    add(route, Check.ACCESSIBILITY, answer.path(), PageRules.faults(page, locale));
    add(route, Check.POLICY, answer.path(), PageRules.policyFaults(page));
    add(route, Check.ASSETS, answer.path(), new AssetRules(client).faults(page));
  }

  private void add(String route, Check check, String path, List<String> faults) {
    faults.forEach(
        fault -> findings.add(Finding.broken(module, route, check, path + ": " + fault)));
    if (faults.isEmpty()) {
      findings.add(Finding.kept(module, route, check, path));
    }
  }

  /** Filters, further pages, archives and items: whatever the list shows the way to. */
  private void followList(String locale) {
    String list = "/" + locale + "/" + section.id();
    Answer answer = client.get(list);
    if (!answer.isWell() || !answer.isHtml()) {
      return;
    }
    Document page = Jsoup.parse(answer.body(), client.base() + list);
    Set<String> links = linksBelow(page, list);
    paging(list, page, answer);
    links.stream()
        .limit(MOST_FOLLOWED)
        .forEach(path -> visit(section.id() + " (from its list)", locale, path));
  }

  private Set<String> linksBelow(Document page, String list) {
    Set<String> links = new LinkedHashSet<>();
    for (Element link : page.select("main a[href]")) {
      String url = link.absUrl("href").replaceFirst("#.*", "");
      if (url.startsWith(client.base())) {
        String path = url.substring(client.base().length());
        if (path.equals(list) || path.startsWith(list + "/") || path.startsWith(list + "?")) {
          links.add(path);
        }
      }
    }
    return links;
  }

  private void paging(String list, Document page, Answer answer) {
    findings.add(
        PagingRule.fault(page, answer.body(), section)
            .map(fault -> Finding.broken(module, section.id(), Check.PAGING, list + ": " + fault))
            .orElseGet(() -> Finding.kept(module, section.id(), Check.PAGING, list)));
  }

  private void askForNothing(String locale) {
    String path = "/" + locale + "/" + section.id() + "/" + NOWHERE;
    Answer answer = client.get(path);
    findings.add(
        answer.status() == 404
            ? Finding.kept(module, section.id(), Check.ROUTES, path + " answers 404.")
            : Finding.broken(
                module,
                section.id(),
                Check.ROUTES,
                "%s %s; an address that names nothing answers 404. Return Page.notFound() there."
                    .formatted(path, answer.outcome())));
  }
}
