package org.portal.container;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Looks for signs that a text has become markup. */
final class PageFaults {

  private static final Pattern CONTROL =
      Pattern.compile("[\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\uFFFE\\uFFFF]");

  private final String edgeCase;
  private final String path;
  private final List<String> faults = new ArrayList<>();

  PageFaults(String edgeCase, String path) {
    this.edgeCase = edgeCase;
    this.path = path;
  }

  /** All that is wrong with the page. */
  List<String> find() {
    var answer = Visitor.get(path);
    if (answer.statusCode() != 200) {
      faults.add("%s: %s answered %d".formatted(edgeCase, path, answer.statusCode()));
      return faults;
    }
    Document page = Visitor.page(path);
    none(
        "script that is not the portal's",
        page.select("script:not([src^=/assets/]):not([type=application/ld+json])"));
    none("foreign element", page.select("iframe, base, object, embed, meta[http-equiv]"));
    none("inline style", page.select("style, [style]"));
    none("link that runs", page.select("[href^=javascript:], [src^=javascript:], [href^=data:]"));
    none("picture from elsewhere", page.select("img:not([src^=/assets/])"));
    for (Element element : page.getAllElements()) {
      if (element.attributes().asList().stream().anyMatch(a -> a.getKey().startsWith("on"))) {
        faults.add("%s: %s has an event handler: %s".formatted(edgeCase, path, element.tagName()));
      }
    }
    if (CONTROL.matcher(answer.body()).find()) {
      faults.add("%s: %s has a control character".formatted(edgeCase, path));
    }
    if (page.select("h1").text().isBlank()) {
      faults.add("%s: %s has no heading".formatted(edgeCase, path));
    }
    return faults;
  }

  private void none(String what, Elements found) {
    found.forEach(
        element -> faults.add("%s: %s on %s: %s".formatted(edgeCase, what, path, element)));
  }
}
