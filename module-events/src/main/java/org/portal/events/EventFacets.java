package org.portal.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.portal.content.ContentField;
import org.portal.content.ContentType;
import org.portal.content.Region;
import org.portal.content.field.FieldText;
import org.portal.content.field.FieldTexts;
import org.portal.listing.ChosenFilter;
import org.portal.listing.Facet;
import org.portal.localization.Localization;
import org.portal.localization.PortalLocale;
import org.portal.module.ModuleRegistry;
import org.portal.navigation.PageRequest;
import org.portal.navigation.QueryParameters;

/** The filters of the list: by kind and by region, with the events that are still to come. */
@ApplicationScoped
public class EventFacets {

  @Inject private EventCalendar calendar;
  @Inject private ModuleRegistry registry;
  @Inject private FieldTexts fieldTexts;
  @Inject private Localization localization;

  /** What the address asks for. */
  EventFilter filter(PageRequest request) {
    ContentType type = type(request);
    return new EventFilter(
        read(request, kind(type)).map(EventKind.class::cast),
        read(request, region(type)).map(Region.class::cast));
  }

  /** The filters with their counts. */
  List<Facet> facets(PageRequest request, EventFilter filter, LocalDate day) {
    ContentType type = type(request);
    List<Facet> facets = new ArrayList<>();
    add(facets, request, kind(type), calendar.kinds(day, filter), filter.kind());
    add(facets, request, region(type), calendar.regions(day, filter), filter.region());
    return facets;
  }

  /** The filters that are set. */
  List<ChosenFilter> chosen(PageRequest request, EventFilter filter) {
    ContentType type = type(request);
    List<ChosenFilter> chosen = new ArrayList<>();
    filter.kind().ifPresent(kind -> chosen.add(chosen(request, kind(type), kind)));
    filter.region().ifPresent(region -> chosen.add(chosen(request, region(type), region)));
    return chosen;
  }

  private Optional<Object> read(PageRequest request, ContentField field) {
    return request.parameters().read(field.parameter(), code -> fieldTexts.parse(field, code));
  }

  private void add(
      List<Facet> facets,
      PageRequest request,
      ContentField field,
      Map<?, Long> counts,
      Optional<?> chosen) {
    QueryParameters others = request.parameters().without(field.parameter(), UpcomingPage.FROM);
    List<Facet.Choice> choices =
        counts.entrySet().stream()
            .sorted(
                Comparator.<Map.Entry<?, Long>, Long>comparing(Map.Entry::getValue)
                    .reversed()
                    .thenComparing(entry -> label(request.locale(), field, entry.getKey())))
            .map(entry -> choice(request, field, others, entry, chosen))
            .toList();
    if (!choices.isEmpty()) {
      facets.add(new Facet(fieldTexts.label(request.locale(), field), choices));
    }
  }

  private Facet.Choice choice(
      PageRequest request,
      ContentField field,
      QueryParameters others,
      Map.Entry<?, Long> counted,
      Optional<?> chosen) {
    Object value = counted.getKey();
    boolean isChosen = chosen.filter(value::equals).isPresent();
    QueryParameters target =
        isChosen ? others : others.with(field.parameter(), fieldTexts.code(field, value));
    return new Facet.Choice(
        label(request.locale(), field, value),
        localization.number(request.locale(), counted.getValue()),
        request.url(target),
        isChosen);
  }

  private ChosenFilter chosen(PageRequest request, ContentField field, Object value) {
    return new ChosenFilter(
        label(request.locale(), field, value),
        request.url(request.parameters().without(field.parameter(), UpcomingPage.FROM)));
  }

  private String label(PortalLocale locale, ContentField field, Object value) {
    return fieldTexts.show(locale, field, value).stream()
        .map(FieldText::text)
        .findFirst()
        .orElseGet(() -> fieldTexts.code(field, value));
  }

  private ContentType type(PageRequest request) {
    return registry.typeOf(request.requiredSection());
  }

  private static ContentField kind(ContentType type) {
    return type.field("kind").orElseThrow();
  }

  private static ContentField region(ContentType type) {
    return type.field("region").orElseThrow();
  }
}
