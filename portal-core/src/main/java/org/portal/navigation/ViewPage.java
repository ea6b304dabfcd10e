package org.portal.navigation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A page that a Facelets view shows: everything the view needs, read beforehand.
 *
 * @param view the view, for example {@code /WEB-INF/portal/view/list.xhtml}
 * @param status the HTTP status
 * @param title the window's title without the portal's name
 * @param heading the page's own heading
 * @param standfirst a sentence below it, or null
 * @param description for search engines and previews, or null
 * @param crumbs the way to the page, the page itself last
 * @param locales the languages that the page exists in, by tag; all of the portal's if empty
 * @param feeds feeds of what it shows
 * @param structuredData JSON-LD documents, ready for a script element
 * @param robots what robots may do, or null for everything
 * @param bodyClasses classes of the body element
 * @param openGraphType {@code website} or {@code article}
 * @param model what the view shows
 * @param tags what the page showed, for dropping it from the cache when that changes
 * @param freshUntil when it becomes outdated by itself, if ever
 */
public record ViewPage(
    String view,
    int status,
    String title,
    String heading,
    String standfirst,
    String description,
    List<Crumb> crumbs,
    Set<String> locales,
    List<FeedLink> feeds,
    List<String> structuredData,
    String robots,
    List<String> bodyClasses,
    String openGraphType,
    Map<String, Object> model,
    Set<String> tags,
    Optional<Instant> freshUntil)
    implements Page {

  /** Begins a page. */
  public static Builder of(String view, String title) {
    return new Builder(view, title);
  }

  /** A builder that begins with everything this page has. */
  public Builder toBuilder() {
    Builder builder = new Builder(view, title);
    builder.status = status;
    builder.heading = heading;
    builder.standfirst = standfirst;
    builder.description = description;
    builder.crumbs = crumbs;
    builder.locales = locales;
    builder.feeds.addAll(feeds);
    builder.structuredData.addAll(structuredData);
    builder.robots = robots;
    builder.bodyClasses.addAll(bodyClasses);
    builder.openGraphType = openGraphType;
    builder.model.putAll(model);
    builder.tags.addAll(tags);
    builder.freshUntil = freshUntil.orElse(null);
    return builder;
  }

  /** Builds a page step by step. */
  public static final class Builder {

    private final String view;
    private int status = 200;
    private String title;
    private String heading;
    private String standfirst;
    private String description;
    private List<Crumb> crumbs = List.of();
    private Set<String> locales = Set.of();
    private final List<FeedLink> feeds = new ArrayList<>();
    private final List<String> structuredData = new ArrayList<>();
    private String robots;
    private final List<String> bodyClasses = new ArrayList<>();
    private String openGraphType = "website";
    private final Map<String, Object> model = new LinkedHashMap<>();
    private final Set<String> tags = new LinkedHashSet<>();
    private Instant freshUntil;

    private Builder(String view, String title) {
      this.view = view;
      this.title = title;
      this.heading = title;
    }

    public Builder status(int httpStatus) {
      this.status = httpStatus;
      return this;
    }

    /** The window's title and the heading, both. */
    public Builder title(String text) {
      this.title = text;
      this.heading = text;
      return this;
    }

    public Builder heading(String text) {
      this.heading = text;
      return this;
    }

    public Builder standfirst(String text) {
      this.standfirst = text;
      return this;
    }

    public Builder description(String text) {
      this.description = text;
      return this;
    }

    public Builder crumbs(List<Crumb> way) {
      this.crumbs = List.copyOf(way);
      return this;
    }

    /** The way to the page that has been set, the page itself last. */
    public List<Crumb> crumbs() {
      return crumbs;
    }

    /** The languages, by tag, that this page exists in. */
    public Builder locales(Set<String> tagsOfLocales) {
      this.locales = Set.copyOf(tagsOfLocales);
      return this;
    }

    public Builder feed(FeedLink feed) {
      feeds.add(feed);
      return this;
    }

    public Builder structuredData(String json) {
      structuredData.add(json);
      return this;
    }

    public Builder robots(String directive) {
      this.robots = directive;
      return this;
    }

    public Builder bodyClass(String name) {
      bodyClasses.add(name);
      return this;
    }

    public Builder openGraphType(String type) {
      this.openGraphType = type;
      return this;
    }

    /** Adds something for the view to show as {@code #{model.name}}. */
    public Builder model(String name, Object value) {
      model.put(name, value);
      return this;
    }

    /** What has been added under that name. */
    public Optional<Object> model(String name) {
      return Optional.ofNullable(model.get(name));
    }

    /** Names something that the page shows. */
    public Builder tag(String tag) {
      tags.add(tag);
      return this;
    }

    public Builder tags(Iterable<String> more) {
      more.forEach(tags::add);
      return this;
    }

    /** The page is outdated from then on, even if nothing changes; the earliest one counts. */
    public Builder freshUntil(Instant instant) {
      if (freshUntil == null || instant.isBefore(freshUntil)) {
        freshUntil = instant;
      }
      return this;
    }

    public ViewPage build() {
      return new ViewPage(
          view,
          status,
          title,
          heading,
          standfirst,
          description,
          crumbs,
          locales,
          List.copyOf(feeds),
          List.copyOf(structuredData),
          robots,
          List.copyOf(bodyClasses),
          openGraphType,
          model,
          Set.copyOf(tags),
          Optional.ofNullable(freshUntil));
    }
  }
}
