package org.portal.syndication.structureddata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.portal.navigation.Crumb;

/** The way to a page as schema.org's {@code BreadcrumbList}. */
final class BreadcrumbList {

  private BreadcrumbList() {}

  /**
   * Writes the way.
   *
   * @param baseUrl scheme and host of absolute addresses
   * @param crumbs the steps, the page itself last; at least one
   */
  static String write(String baseUrl, List<Crumb> crumbs) {
    List<Map<String, Object>> steps = new ArrayList<>();
    for (Crumb crumb : crumbs) {
      Map<String, Object> step = new LinkedHashMap<>();
      step.put("@type", "ListItem");
      step.put("position", steps.size() + 1);
      step.put("name", crumb.label());
      // the last step is the page itself and needs no address
      step.put("item", crumb.url() == null ? null : baseUrl + crumb.url());
      steps.add(step);
    }
    return JsonLd.write("BreadcrumbList", Map.of("itemListElement", steps));
  }
}
