package org.portal.contract;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** Tries the site map of a section. */
final class SitemapWalk {

  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
  private static final int MOST_VISITED = 12;

  private final PortalClient client;
  private final String module;
  private final ContractOutline.Section section;

  SitemapWalk(PortalClient client, String module, ContractOutline.Section section) {
    this.client = client;
    this.module = module;
    this.section = section;
  }

  List<Finding> findings() {
    Answer answer = client.get(section.sitemap());
    List<String> faults = new ArrayList<>();
    if (!answer.isWell()) {
      faults.add("It %s; it answers 200.".formatted(answer.outcome()));
    } else {
      read(answer, faults);
    }
    return faults.isEmpty()
        ? List.of(Finding.kept(module, section.id(), Check.SITEMAP, section.sitemap()))
        : faults.stream()
            .map(
                fault ->
                    Finding.broken(
                        module, section.id(), Check.SITEMAP, section.sitemap() + ": " + fault))
            .toList();
  }

  private void read(Answer answer, List<String> faults) {
    try {
      Element root = XmlText.root(answer.body());
      List<Element> urls = XmlText.children(root, NAMESPACE, "url");
      if (urls.isEmpty()) {
        faults.add("It names no page; the section's own list is one at least.");
      }
      urls.stream().limit(MOST_VISITED).forEach(url -> visit(url, faults));
    } catch (IOException malformed) {
      faults.add("It is no well-formed XML: " + malformed.getMessage() + ".");
    }
  }

  /** Addresses are absolute, and may be of the public host instead of this one. */
  private void visit(Element url, List<String> faults) {
    String address = XmlText.only(url, NAMESPACE, "loc").orElse("");
    try {
      String path = URI.create(address).getRawPath();
      Answer answer = client.get(path == null ? "" : path);
      if (!answer.isWell()) {
        faults.add(
            "It names %s, which %s; it names pages that answer 200."
                .formatted(address, answer.outcome()));
      }
    } catch (IllegalArgumentException malformed) {
      faults.add("It names \"%s\", which is no address.".formatted(address));
    }
  }
}
