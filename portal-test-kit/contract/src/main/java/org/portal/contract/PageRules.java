package org.portal.contract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * What markup alone tells of whether a page can be used by everybody: language, title, headings,
 * landmarks, names of links, buttons, pictures and fields, references, tables. It sees no colours,
 * no sizes, no order of focus and no scripts; those need a browser and people.
 */
public final class PageRules {

  private static final Set<String> UNLABELLED_TYPES =
      Set.of("hidden", "submit", "button", "reset", "image");

  private final Document page;
  private final List<String> faults = new ArrayList<>();

  private PageRules(Document page) {
    this.page = page;
  }

  /**
   * The faults of a page, each a sentence; none if the rules are kept.
   *
   * @param page the page
   * @param locale the BCP 47 tag of the language that its address names
   */
  public static List<String> faults(Document page, String locale) {
    PageRules rules = new PageRules(page);
    rules.language(locale);
    rules.title();
    rules.headings();
    rules.landmarks();
    rules.pictures();
    rules.names();
    rules.fields();
    rules.references();
    rules.tables();
    rules.focus();
    return rules.faults;
  }

  /** What the portal's content security policy would not let through. */
  public static List<String> policyFaults(Document page) {
    List<String> faults = new ArrayList<>();
    for (Element script : page.select("script:not([src])")) {
      if (!script.attr("type").equals("application/ld+json")) {
        faults.add(
            "There is a script inside the page; browsers refuse it. Put it into a file below META-INF/resources/assets.");
      }
    }
    if (!page.select("style").isEmpty() || !page.select("[style]").isEmpty()) {
      faults.add(
          "There is style inside the page (%s); browsers refuse it. Use the portal's components and classes, or a style sheet of your own below META-INF/resources/assets."
              .formatted(shortly(page.select("style, [style]").first())));
    }
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        if (attribute.getKey().startsWith("on")) {
          faults.add(
              "%s has the attribute %s; browsers refuse it. Listen from a script in a file."
                  .formatted(shortly(element), attribute.getKey()));
        }
      }
    }
    return faults;
  }

  private void language(String locale) {
    String found = page.select("html").attr("lang");
    if (!found.equals(locale)) {
      faults.add(
          "The page says lang=\"%s\", but its address is of \"%s\"; begin the view with the portal's layout, /WEB-INF/portal/page.xhtml, which sets it."
              .formatted(found, locale));
    }
    for (Element part : page.select("body [lang]")) {
      String tag = part.attr("lang");
      if (!tag.isEmpty() && Locale.forLanguageTag(tag).getLanguage().isEmpty()) {
        faults.add(
            "%s has lang=\"%s\", which names no language; use a tag such as \"be\"."
                .formatted(shortly(part), tag));
      }
    }
  }

  private void title() {
    if (page.title().isBlank()) {
      faults.add("The page has no title; give ViewPage.of(view, title) one.");
    }
  }

  private void headings() {
    int first = page.select("h1").size();
    if (first != 1) {
      faults.add(
          "There are %d headings of the first level; a page has exactly one. <portal:head/> writes it."
              .formatted(first));
    }
    int level = 0;
    for (Element heading : page.select("h1, h2, h3, h4, h5, h6")) {
      int next = heading.tagName().charAt(1) - '0';
      if (isHidden(heading)) {
        continue;
      }
      if (level > 0 && next > level + 1) {
        faults.add(
            "%s follows a heading of level %d; levels go down one by one, so make it h%d."
                .formatted(shortly(heading), level, level + 1));
      }
      if (name(heading).isEmpty()) {
        faults.add("%s is empty; give it a text or leave it out.".formatted(shortly(heading)));
      }
      level = next;
    }
  }

  private void landmarks() {
    int mains = page.select("main, [role=main]").size();
    if (mains != 1) {
      faults.add(
          "There are %d main parts; a page has exactly one. The portal's layout writes it."
              .formatted(mains));
    }
    distinctNames("nav, [role=navigation]", "navigation");
    distinctNames("aside, [role=complementary]", "aside");
  }

  private void distinctNames(String selector, String what) {
    Elements parts = page.select(selector);
    Set<String> names = new HashSet<>();
    if (parts.size() > 1) {
      for (Element part : parts) {
        String name = label(part);
        if (name.isEmpty() || !names.add(name)) {
          faults.add(
              "There is more than one %s, and %s has %s; give each an aria-label of its own."
                  .formatted(
                      what,
                      shortly(part),
                      name.isEmpty() ? "no name" : "the name \"" + name + "\" of another"));
        }
      }
    }
  }

  private void pictures() {
    for (Element picture : page.select("img:not([alt]), area[href]:not([alt])")) {
      faults.add(
          "%s has no alt; write what it shows, or alt=\"\" if it only decorates."
              .formatted(shortly(picture)));
    }
    for (Element drawing : page.select("svg[role=img]")) {
      if (label(drawing).isEmpty() && drawing.select("title").text().isBlank()) {
        faults.add(
            "%s is a picture without a name; give it an aria-label or hide it with aria-hidden=\"true\"."
                .formatted(shortly(drawing)));
      }
    }
    for (Element frame : page.select("iframe:not([title]), iframe[title='']")) {
      faults.add("%s has no title; write what is in it.".formatted(shortly(frame)));
    }
  }

  private void names() {
    for (Element control : page.select("a[href], button, summary, [role=button], [role=link]")) {
      if (!isHidden(control) && name(control).isEmpty()) {
        faults.add(
            "%s has no name; write a text into it, or an aria-label.".formatted(shortly(control)));
      }
    }
  }

  private void fields() {
    for (Element field : page.select("input, select, textarea")) {
      if (!UNLABELLED_TYPES.contains(field.attr("type"))
          && !isHidden(field)
          && label(field).isEmpty()
          && field.closest("label") == null
          && (field.id().isEmpty() || labelFor(field.id()).isEmpty())) {
        faults.add(
            "%s has no label; write <label for=\"…\"> with its id.".formatted(shortly(field)));
      }
    }
  }

  private Elements labelFor(String id) {
    return page.select("label").stream()
        .filter(label -> label.attr("for").equals(id) && !label.text().isBlank())
        .collect(Elements::new, Elements::add, Elements::addAll);
  }

  private void references() {
    Set<String> ids = new HashSet<>();
    for (Element element : page.select("[id]")) {
      if (!ids.add(element.id())) {
        faults.add(
            "The id \"%s\" is there twice; ids are unique in a page.".formatted(element.id()));
      }
    }
    for (String reference :
        List.of("aria-labelledby", "aria-describedby", "aria-controls", "for")) {
      for (Element element : page.select("[" + reference + "]")) {
        for (String id : element.attr(reference).strip().split("\\s+", -1)) {
          missing(ids, element, reference, id);
        }
      }
    }
    for (Element link : page.select("a[href^=#]")) {
      if (link.attr("href").length() > 1) {
        missing(ids, link, "href", link.attr("href").substring(1));
      }
    }
  }

  private void missing(Set<String> ids, Element element, String reference, String id) {
    if (!ids.contains(id)) {
      faults.add(
          "%s names the id \"%s\" by %s, which is not on the page; name one that is, or leave it out."
              .formatted(shortly(element), id, reference));
    }
  }

  private void tables() {
    for (Element table : page.select("table:not([role=presentation])")) {
      if (table.select("th").isEmpty()) {
        faults.add(
            "%s has no heading cells; write <th scope=\"col\"> or <th scope=\"row\">."
                .formatted(shortly(table)));
      }
    }
  }

  private void focus() {
    for (Element element : page.select("[tabindex]")) {
      if (element.attr("tabindex").matches("[1-9][0-9]*")) {
        faults.add(
            "%s has tabindex %s; only 0 and -1 keep the order of the page."
                .formatted(shortly(element), element.attr("tabindex")));
      }
    }
    for (Element element : page.select("meta[name=viewport]")) {
      if (element
          .attr("content")
          .matches(".*(user-scalable\\s*=\\s*no|maximum-scale\\s*=\\s*1).*")) {
        faults.add("The page forbids enlarging; leave the viewport to the portal's layout.");
      }
    }
  }

  /** What a screen reader would call it; empty for nothing. */
  private String name(Element element) {
    String label = label(element);
    if (!label.isEmpty()) {
      return label;
    }
    StringBuilder name = new StringBuilder();
    Predicate<Element> shown = part -> !isHiddenWithin(part, element);
    element
        .select("img[alt], svg")
        .forEach(
            picture -> {
              if (shown.test(picture)) {
                name.append(picture.attr("alt"))
                    .append(label(picture))
                    .append(picture.select("title").text());
              }
            });
    if (!element.is("[aria-hidden=true]")) {
      Element copy = element.clone();
      copy.select("[aria-hidden=true], [hidden], svg").remove();
      name.append(copy.text());
    }
    return name.toString().strip();
  }

  private String label(Element element) {
    String labelledBy = element.attr("aria-labelledby").strip();
    if (!labelledBy.isEmpty()) {
      StringBuilder name = new StringBuilder();
      for (String id : labelledBy.split("\\s+", -1)) {
        Element label = page.getElementById(id);
        name.append(label == null ? "" : label.text());
      }
      return name.toString().strip();
    }
    return element.attr("aria-label").strip();
  }

  private static boolean isHidden(Element element) {
    return element.closest("[aria-hidden=true], [hidden], template") != null;
  }

  private static boolean isHiddenWithin(Element part, Element whole) {
    Element hidden = part.closest("[aria-hidden=true], [hidden]");
    return hidden != null && !hidden.equals(whole) && whole.getAllElements().contains(hidden);
  }

  private static String shortly(Element element) {
    String text = element.text();
    String start = element.clone().empty().outerHtml().replaceAll("</[^>]+>$", "");
    String whole = start + (text.length() > 40 ? text.substring(0, 40) + "…" : text);
    return whole.length() > 160 ? whole.substring(0, 160) + "…" : whole;
  }
}
