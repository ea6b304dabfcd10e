package org.portal.listing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.portal.content.ContentField;
import org.portal.content.ContentReader;
import org.portal.content.ContentType;
import org.portal.content.ItemPage;
import org.portal.content.ItemQuery;
import org.portal.content.ItemSummary;
import org.portal.content.ListPosition;
import org.portal.content.field.FieldText;
import org.portal.content.field.FieldTexts;
import org.portal.localization.Localization;
import org.portal.localization.PortalLocale;
import org.portal.module.ModuleRegistry;
import org.portal.module.SectionDescriptor;
import org.portal.navigation.PageRequest;
import org.portal.navigation.QueryParameters;

/** Makes a page of a section's list from the address: filters, counts, paging. */
@ApplicationScoped
public class ItemLists {

  @Inject private ContentReader reader;
  @Inject private ModuleRegistry registry;
  @Inject private Localization localization;
  @Inject private FieldTexts fieldTexts;
  @Inject private ItemCards cards;

  /** The section's items in its order, nothing left out. */
  public ItemQuery all(SectionDescriptor section) {
    return ItemQuery.of(registry.typeOf(section))
        .descending(section.newestFirst())
        .limit(section.pageSize());
  }

  /**
   * The page that the address asks for.
   *
   * @param request the page; its parameters are those of {@link ListParameters#of}
   * @param scope which items the list is about, usually {@link #all}; its fixed conditions are no
   *     filters for the visitor
   */
  public ItemList list(PageRequest request, ItemQuery scope) {
    return list(request, scope, scope.type().facets());
  }

  /**
   * The page that the address asks for, with a choice of filters.
   *
   * @param request the page; its parameters are those of the paging and of the offered filters
   * @param scope which items the list is about
   * @param offered the filters that the visitor is offered, each of which costs a count; none for a
   *     page that leads on in another way
   */
  public ItemList list(PageRequest request, ItemQuery scope, List<ContentField> offered) {
    SectionDescriptor section = request.requiredSection();
    PortalLocale locale = request.locale();
    ContentType type = scope.type();
    ItemQuery filtered = filter(request.parameters(), scope);
    ItemPage page = reader.list(filtered.at(ListParameters.position(request.parameters())));
    long total = reader.count(filtered);
    return new ItemList(
        cards.cards(locale, section, type, distinctive(scope, page)),
        section.listStyle().code(),
        total(locale, section, total),
        facets(request, scope, filtered, offered),
        chosen(request, type),
        request.url(withoutFilters(request.parameters(), type)),
        page.newer().map(place -> url(request, ListParameters.BEFORE, place)).orElse(null),
        page.older().map(place -> url(request, ListParameters.AFTER, place)).orElse(null),
        localization
            .messages()
            .text(
                locale,
                filtered.filters().size() > scope.filters().size()
                    ? "list.none-with-filters"
                    : "list.none"));
  }

  /** The items without what the scope makes common to all of them: the page says that once. */
  private static List<ItemSummary> distinctive(ItemQuery scope, ItemPage page) {
    return page.items().stream().map(item -> item.without(scope.filters().keySet())).toList();
  }

  /** In the section's own words (articles, castles), if it has any. */
  private String total(PortalLocale locale, SectionDescriptor section, long total) {
    return localization
        .messages()
        .optional(locale, section.messageKey("total"), total)
        .orElseGet(() -> localization.messages().text(locale, "list.total", total));
  }

  private ItemQuery filter(QueryParameters parameters, ItemQuery scope) {
    ItemQuery filtered = scope;
    for (ContentField field : scope.type().facets()) {
      Optional<Object> value =
          scope.filters().containsKey(field)
              ? Optional.empty()
              : parameters.read(field.parameter(), code -> fieldTexts.parse(field, code));
      if (value.isPresent()) {
        filtered = filtered.where(field, value.get());
      }
    }
    return filtered;
  }

  private List<Facet> facets(
      PageRequest request, ItemQuery scope, ItemQuery filtered, List<ContentField> offered) {
    List<Facet> facets = new ArrayList<>();
    for (ContentField field : offered) {
      if (!scope.filters().containsKey(field)) {
        List<Facet.Choice> choices =
            choices(request, field, reader.counts(filtered, field), filtered.filters().get(field));
        if (!choices.isEmpty()) {
          facets.add(new Facet(fieldTexts.label(request.locale(), field), choices));
        }
      }
    }
    return facets;
  }

  private List<Facet.Choice> choices(
      PageRequest request, ContentField field, Map<Object, Long> counts, Object chosen) {
    QueryParameters others =
        request
            .parameters()
            .without(field.parameter(), ListParameters.AFTER, ListParameters.BEFORE);
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<Object, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(entry -> label(request.locale(), field, entry.getKey())))
        .map(
            entry -> {
              boolean isChosen = entry.getKey().equals(chosen);
              QueryParameters target =
                  isChosen
                      ? others
                      : others.with(field.parameter(), fieldTexts.code(field, entry.getKey()));
              return new Facet.Choice(
                  label(request.locale(), field, entry.getKey()),
                  localization.number(request.locale(), entry.getValue()),
                  request.url(target),
                  isChosen);
            })
        .toList();
  }

  private List<ChosenFilter> chosen(PageRequest request, ContentType type) {
    List<ChosenFilter> chosen = new ArrayList<>();
    for (ContentField field : type.facets()) {
      request
          .parameters()
          .get(field.parameter())
          .flatMap(code -> fieldTexts.parse(field, code))
          .ifPresent(
              value ->
                  chosen.add(
                      new ChosenFilter(
                          label(request.locale(), field, value),
                          request.url(
                              request
                                  .parameters()
                                  .without(
                                      field.parameter(),
                                      ListParameters.AFTER,
                                      ListParameters.BEFORE)))));
    }
    return chosen;
  }

  private String label(PortalLocale locale, ContentField field, Object value) {
    return fieldTexts.show(locale, field, value).stream()
        .map(FieldText::text)
        .findFirst()
        .orElseGet(() -> fieldTexts.code(field, value));
  }

  private static String url(PageRequest request, String parameter, ListPosition place) {
    return request.url(
        request
            .parameters()
            .without(ListParameters.AFTER, ListParameters.BEFORE)
            .with(parameter, place.code()));
  }

  private static QueryParameters withoutFilters(QueryParameters parameters, ContentType type) {
    return parameters.without(ListParameters.of(type).toArray(String[]::new));
  }
}
