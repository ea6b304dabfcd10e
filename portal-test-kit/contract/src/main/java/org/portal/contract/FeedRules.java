package org.portal.contract;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Element;

/** What RFC 4287 asks of an Atom feed. */
public final class FeedRules {

  private static final String ATOM = "http://www.w3.org/2005/Atom";

  private final List<String> faults = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  private FeedRules() {}

  /** The faults of a feed, each a sentence; none if it is valid. */
  public static List<String> faults(String feed) {
    FeedRules rules = new FeedRules();
    try {
      rules.feed(XmlText.root(feed));
    } catch (IOException malformed) {
      rules.faults.add(
          "It is no well-formed XML: %s. Escape what texts bring, or let the portal write the feed."
              .formatted(malformed.getMessage()));
    }
    return rules.faults;
  }

  private void feed(Element feed) {
    if (!"feed".equals(feed.getLocalName()) || !ATOM.equals(feed.getNamespaceURI())) {
      faults.add(
          "Its root is <%s> of namespace %s; a feed is <feed> of %s."
              .formatted(feed.getLocalName(), feed.getNamespaceURI(), ATOM));
      return;
    }
    common("The feed", feed);
    List<Element> entries = XmlText.children(feed, ATOM, "entry");
    boolean allHaveAuthors =
        !entries.isEmpty()
            && entries.stream()
                .noneMatch(entry -> XmlText.children(entry, ATOM, "author").isEmpty());
    if (XmlText.children(feed, ATOM, "author").isEmpty() && !allHaveAuthors) {
      faults.add("Neither the feed nor each entry has an <author>; give the feed one.");
    }
    for (Element entry : entries) {
      entry(entry);
    }
  }

  private void entry(Element entry) {
    String name =
        "The entry \"%s\"".formatted(XmlText.only(entry, ATOM, "title").orElse("without title"));
    common(name, entry);
    boolean linked =
        XmlText.children(entry, ATOM, "link").stream()
            .anyMatch(
                link ->
                    link.getAttribute("rel").isEmpty()
                        || link.getAttribute("rel").equals("alternate"));
    if (!linked && XmlText.children(entry, ATOM, "content").isEmpty()) {
      faults.add(name + " has neither <content> nor a <link rel=\"alternate\">; add the link.");
    }
  }

  private void common(String name, Element element) {
    for (String required : List.of("id", "title", "updated")) {
      Optional<String> text = XmlText.only(element, ATOM, required);
      if (text.isEmpty() || text.get().isEmpty()) {
        faults.add("%s has not exactly one <%s> with a text.".formatted(name, required));
      }
    }
    XmlText.only(element, ATOM, "id")
        .filter(id -> !id.isEmpty() && !ids.add(id))
        .ifPresent(id -> faults.add("%s has the id %s of another one.".formatted(name, id)));
    XmlText.only(element, ATOM, "updated")
        .filter(time -> !time.isEmpty() && !isTime(time))
        .ifPresent(
            time ->
                faults.add(
                    "%s was updated at \"%s\"; write times as in 2026-03-01T09:00:00Z."
                        .formatted(name, time)));
  }

  private static boolean isTime(String text) {
    try {
      OffsetDateTime.parse(text);
      return true;
    } catch (DateTimeException other) {
      return false;
    }
  }
}
