package org.portal.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.portal.content.ContentField;
import org.portal.content.ContentReader;
import org.portal.content.ContentType;
import org.portal.content.ItemCard;
import org.portal.content.ItemQuery;
import org.portal.content.ItemSummary;
import org.portal.content.field.FieldText;
import org.portal.content.field.FieldTexts;
import org.portal.listing.ItemCards;
import org.portal.localization.Localization;
import org.portal.localization.PortalLocale;
import org.portal.module.ModuleRegistry;
import org.portal.module.SectionDescriptor;

/** Makes cards with the leaf of a calendar: the event's texts, and the days of one entry. */
@ApplicationScoped
public class EventCards {

  @Inject private ContentReader reader;
  @Inject private ModuleRegistry registry;
  @Inject private ItemCards cards;
  @Inject private FieldTexts fieldTexts;
  @Inject private Localization localization;

  /**
   * An entry and its card.
   *
   * @param entry the entry
   * @param card the event with the entry's days
   */
  record Dated(CalendarEntry entry, ItemCard card) {}

  /**
   * The cards of entries, in their order; the number of statements does not depend on theirs.
   *
   * @param locale the language of the page
   * @param entries what to show
   * @param today the day on which the page is shown
   */
  List<Dated> cards(PortalLocale locale, List<CalendarEntry> entries, LocalDate today) {
    SectionDescriptor section = registry.section(EventsModule.ID).orElseThrow();
    ContentType type = registry.typeOf(section);
    Map<String, ItemSummary> events = summaries(type, entries);
    EventDates dates = new EventDates(localization, locale);
    return entries.stream()
        .flatMap(
            entry ->
                Optional.ofNullable(events.get(entry.slug())).stream()
                    .flatMap(
                        event ->
                            cards.card(locale, section, type, event).stream()
                                .map(
                                    card ->
                                        card.withLeaf(
                                            dates.leaf(
                                                entry.firstDay(), entry.lastDay(), entry.isOff()),
                                            facts(locale, type, entry, event, dates),
                                            badge(locale, entry, dates, today))))
                    .map(card -> new Dated(entry, card)))
        .toList();
  }

  private Map<String, ItemSummary> summaries(ContentType type, List<CalendarEntry> entries) {
    List<String> slugs = entries.stream().map(CalendarEntry::slug).distinct().toList();
    if (slugs.isEmpty()) {
      return Map.of();
    }
    return reader.list(ItemQuery.of(type).slugs(slugs).limit(slugs.size())).items().stream()
        .collect(Collectors.toMap(ItemSummary::slug, Function.identity()));
  }

  private List<String> facts(
      PortalLocale locale,
      ContentType type,
      CalendarEntry entry,
      ItemSummary event,
      EventDates dates) {
    List<String> facts = new ArrayList<>();
    if (!entry.firstDay().equals(entry.lastDay())) {
      facts.add(dates.days(entry.firstDay(), entry.lastDay()));
    }
    if (!entry.allDay()) {
      facts.add(dates.times(entry.start(), entry.end()));
    }
    String place =
        Stream.of("venue", "settlement")
            .flatMap(field -> texts(locale, type, event, field))
            .collect(Collectors.joining(", "));
    if (!place.isEmpty()) {
      facts.add(place);
    }
    texts(locale, type, event, "kind")
        .map(kind -> entry.dayOff() ? message(locale, "events.kind-day-off", kind) : kind)
        .forEach(facts::add);
    return facts;
  }

  private Stream<String> texts(
      PortalLocale locale, ContentType type, ItemSummary event, String name) {
    ContentField field = type.field(name).orElseThrow();
    return event.values().getOrDefault(field, List.of()).stream()
        .flatMap(value -> fieldTexts.show(locale, field, value).stream())
        .map(FieldText::text);
  }

  /** A word on its state, or null. */
  private String badge(
      PortalLocale locale, CalendarEntry entry, EventDates dates, LocalDate today) {
    if (entry.calledOff()) {
      return dates.calledOff(entry.movedTo(), entry.firstDay(), entry.lastDay());
    }
    if (entry.status() != EventStatus.AS_PLANNED) {
      return message(
          locale, "event.eventStatus." + entry.status().name().toLowerCase(java.util.Locale.ROOT));
    }
    if (entry.firstDay().isAfter(today) || entry.lastDay().isBefore(today)) {
      return null;
    }
    return message(
        locale, entry.firstDay().equals(entry.lastDay()) ? "events.today" : "events.on-now");
  }

  private String message(PortalLocale locale, String key, Object... arguments) {
    return localization.messages().text(locale, key, arguments);
  }
}
