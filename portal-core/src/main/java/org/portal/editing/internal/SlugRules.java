package org.portal.editing.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.portal.content.ContentItem;
import org.portal.content.ContentText;
import org.portal.content.EditorialReader;
import org.portal.content.Slugs;
import org.portal.detail.ItemPages;
import org.portal.localization.PortalLocale;
import org.portal.navigation.Resolution;
import org.portal.navigation.Router;
import org.portal.navigation.Urls;

/** How an item gets the readable part of its address, and which ones it may not have. */
@ApplicationScoped
public class SlugRules {

  private static final int MOST_TRIES = 1_000;

  @Inject private EditorialReader reader;
  @Inject private Router router;
  @Inject private Urls urls;

  /**
   * Gives the item its slug: the typed one or, where none is typed, one made of its title.
   *
   * @return what is wrong with the typed one; the item keeps its own then
   */
  Optional<Fault> apply(ItemPlace place, ItemForm form, ContentItem item) {
    String typed = form.text("slug").strip().toLowerCase(Locale.ROOT);
    if (typed.isEmpty()) {
      item.setSlug(made(place, item));
      return Optional.empty();
    }
    if (typed.equals(item.getSlug())) {
      return Optional.empty();
    }
    Optional<Fault> fault = fault(place, item, typed);
    if (fault.isEmpty()) {
      item.setSlug(typed);
    }
    return fault;
  }

  private Optional<Fault> fault(ItemPlace place, ContentItem item, String slug) {
    if (!Slugs.isSlug(slug)) {
      return Optional.of(Fault.of("slug", "input.slug", slug, suggestion(slug), Slugs.LONGEST));
    }
    if (isOthers(reader.ownerOf(place.type(), slug), place)) {
      return Optional.of(Fault.of("slug", "input.slug.taken", slug));
    }
    if (isOthers(reader.formerOwnerOf(place.type(), slug), place)) {
      return Optional.of(Fault.of("slug", "input.slug.former", slug));
    }
    return isAnotherPage(place, item, slug)
        ? Optional.of(Fault.of("slug", "input.slug.reserved", slug))
        : Optional.empty();
  }

  private static String suggestion(String typed) {
    String made = Slugs.from(typed);
    return made.isEmpty() ? "a-few-words" : made;
  }

  private static boolean isOthers(Optional<Long> owner, ItemPlace place) {
    return owner.filter(id -> id != place.itemId()).isPresent();
  }

  /** A section may have pages of its own where this item's would be. */
  private boolean isAnotherPage(ItemPlace place, ContentItem item, String slug) {
    Instant published = Optional.ofNullable(item.getPublishedAt()).orElseGet(Instant::now);
    PortalLocale locale = place.localization().locales().get(0);
    Resolution there = router.resolve(urls.item(locale, place.section(), slug, published));
    return there instanceof Resolution.Found found
        && found.route().page().handler() != ItemPages.class;
  }

  private String made(ItemPlace place, ContentItem item) {
    String wanted = fromTitle(place.localization().locales(), item);
    String otherwise = place.type().id() + "-" + Long.toString(item.getId(), 36);
    String base = wanted.isEmpty() ? otherwise : wanted;
    for (int number = 1; number < MOST_TRIES; number++) {
      String slug = number == 1 ? base : numbered(base, number);
      if (slug.equals(item.getSlug()) || fault(place, item, slug).isEmpty()) {
        return slug;
      }
    }
    return otherwise;
  }

  private static String numbered(String base, int number) {
    String end = "-" + number;
    int most = Slugs.LONGEST - end.length();
    String cut = base.length() > most ? base.substring(0, most).replaceAll("-+$", "") : base;
    return cut + end;
  }

  private static String fromTitle(List<PortalLocale> locales, ContentItem item) {
    return locales.stream()
        .map(locale -> item.getTexts().get(locale.tag()))
        .filter(Objects::nonNull)
        .map(ContentText::getTitle)
        .filter(Objects::nonNull)
        .map(Slugs::from)
        .filter(slug -> !slug.isEmpty())
        .findFirst()
        .orElse("");
  }
}
