package org.portal.contract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page names of the portal's own files is there. */
final class AssetRules {

  private final PortalClient client;

  AssetRules(PortalClient client) {
    this.client = client;
  }

  List<String> faults(Document page) {
    List<String> faults = new ArrayList<>();
    for (String path : named(page)) {
      Answer answer = client.get(path);
      if (!answer.isWell()) {
        faults.add(
            "It names %s, which %s; put the file below META-INF/resources/assets, or leave the name out."
                .formatted(path, answer.outcome()));
      }
    }
    return faults;
  }

  private Set<String> named(Document page) {
    Set<String> paths = new LinkedHashSet<>();
    for (Element element :
        page.select("img[src], script[src], link[rel=stylesheet], link[rel=icon], source[src]")) {
      String url = element.absUrl(element.hasAttr("src") ? "src" : "href");
      if (url.startsWith(client.base() + "/")) {
        paths.add(url.substring(client.base().length()).replaceFirst("#.*", ""));
      }
    }
    return paths;
  }
}
