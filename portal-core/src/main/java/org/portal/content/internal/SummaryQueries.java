package org.portal.content.internal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Selection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.portal.content.ContentField;
import org.portal.content.ContentItem;
import org.portal.content.ContentStatus;
import org.portal.content.ContentText;
import org.portal.content.ContentType;
import org.portal.content.FieldValues;
import org.portal.content.ItemPage;
import org.portal.content.ItemQuery;
import org.portal.content.ItemSummary;
import org.portal.content.ItemSummary.SummaryText;
import org.portal.content.ListPosition;

/** The queries behind lists and items, made from the content type's model. */
public final class SummaryQueries {

  private final EntityManager entityManager;
  private final CriteriaBuilder criteria;

  public SummaryQueries(EntityManager entityManager) {
    this.entityManager = entityManager;
    this.criteria = entityManager.getCriteriaBuilder();
  }

  /** One page: one statement for the items, one for their texts, one for each list of values. */
  public ItemPage page(ItemQuery query) {
    boolean backwards = query.position().map(ListPosition::backwards).orElse(false);
    List<Tuple> rows = new ArrayList<>(rows(query, backwards));
    boolean more = rows.size() > query.limit();
    if (more) {
      rows.remove(rows.size() - 1);
    }
    if (backwards) {
      Collections.reverse(rows);
    }
    List<ItemSummary> items = summaries(query.type(), rows);
    boolean hasNewer = backwards ? more : query.position().isPresent();
    boolean hasOlder = backwards || more;
    return new ItemPage(
        items,
        hasNewer
            ? items.stream().findFirst().map(item -> positionOf(item, true))
            : Optional.empty(),
        hasOlder && !items.isEmpty()
            ? Optional.of(positionOf(items.get(items.size() - 1), false))
            : Optional.empty());
  }

  private static ListPosition positionOf(ItemSummary item, boolean backwards) {
    return new ListPosition(item.sortKey(), item.id(), backwards);
  }

  /** How many items there are. */
  public long count(ItemQuery query) {
    CriteriaQuery<Long> select = criteria.createQuery(Long.class);
    Root<? extends ContentItem> item = select.from(query.type().entity());
    select.select(criteria.count(item)).where(conditions(query, item));
    return entityManager.createQuery(select).getSingleResult();
  }

  /** How many items there are of each value of a field. */
  public Map<Object, Long> counts(ItemQuery query, ContentField field) {
    CriteriaQuery<Tuple> select = criteria.createTupleQuery();
    Root<? extends ContentItem> item = select.from(query.type().entity());
    Expression<Object> value = field.multiple() ? item.join(field.name()) : item.get(field.name());
    select.multiselect(value, criteria.count(item)).where(conditions(query, item)).groupBy(value);
    Map<Object, Long> counts = new HashMap<>();
    for (Tuple row : entityManager.createQuery(select).getResultList()) {
      if (row.get(0) != null) {
        counts.put(row.get(0), row.get(1, Long.class));
      }
    }
    return counts;
  }

  /** A published item, fully read. */
  public Optional<ContentItem> item(ContentType type, String slug) {
    CriteriaQuery<ContentItem> select = criteria.createQuery(ContentItem.class);
    Root<? extends ContentItem> item = select.from(type.entity());
    select.select(item).where(conditions(ItemQuery.of(type).slugs(List.of(slug)), item));
    Optional<ContentItem> found = entityManager.createQuery(select).getResultStream().findFirst();
    found.ifPresent(each -> readFully(type, each));
    // not detach(item), which would first load all that it has
    entityManager.clear();
    found.ifPresent(each -> each.getTexts().values().removeIf(ContentText::isHidden));
    return found;
  }

  /** Touches what is loaded late, while the transaction is still there. */
  private static int readFully(ContentType type, ContentItem item) {
    return item.getTexts().size()
        + item.getTags().size()
        + item.getReferences().size()
        + type.fields().stream().mapToInt(field -> FieldValues.of(item, field).size()).sum();
  }

  /** What was published last: as many statements as for a page. */
  public List<ItemSummary> newest(ContentType type, int limit) {
    CriteriaQuery<Tuple> select = criteria.createTupleQuery();
    Root<? extends ContentItem> item = select.from(type.entity());
    select.multiselect(columns(type, item)).where(conditions(ItemQuery.of(type), item));
    select.orderBy(inOrderOf(item, "publishedAt", true));
    return summaries(type, entityManager.createQuery(select).setMaxResults(limit).getResultList());
  }

  private static List<Selection<?>> columns(ContentType type, Root<? extends ContentItem> item) {
    List<Selection<?>> columns = new ArrayList<>();
    for (String name :
        List.of("id", "slug", "sortKey", "publishedAt", "updatedAt", "illustration")) {
      columns.add(item.get(name));
    }
    singleListFields(type).forEach(field -> columns.add(item.get(field.name())));
    return columns;
  }

  private List<Tuple> rows(ItemQuery query, boolean backwards) {
    CriteriaQuery<Tuple> select = criteria.createTupleQuery();
    Root<? extends ContentItem> item = select.from(query.type().entity());
    boolean descending = query.descending() != backwards;
    List<Predicate> conditions = new ArrayList<>(List.of(conditions(query, item)));
    query.position().ifPresent(position -> conditions.add(beyond(item, position, descending)));
    select.multiselect(columns(query.type(), item)).where(conditions.toArray(Predicate[]::new));
    select.orderBy(inOrderOf(item, "sortKey", descending));
    TypedQuery<Tuple> limited = entityManager.createQuery(select);
    return limited.setMaxResults(query.limit() + 1).getResultList();
  }

  /**
   * The order of an index. Type and status are the same in all rows, yet without them H2 sorts all
   * items of the type instead of reading the first few from the index.
   */
  private List<Order> inOrderOf(
      Root<? extends ContentItem> item, String attribute, boolean descending) {
    Expression<?> key = item.get(attribute);
    Expression<?> id = item.get("id");
    return List.of(
        criteria.asc(item.get("typeId")),
        criteria.asc(item.get("status")),
        descending ? criteria.desc(key) : criteria.asc(key),
        descending ? criteria.desc(id) : criteria.asc(id));
  }

  private Predicate beyond(
      Root<? extends ContentItem> item, ListPosition position, boolean descending) {
    Expression<Long> sortKey = item.get("sortKey");
    Expression<Long> id = item.get("id");
    Predicate same = criteria.equal(sortKey, position.sortKey());
    return descending
        ? criteria.and(
            criteria.le(sortKey, position.sortKey()),
            criteria.or(
                criteria.lt(sortKey, position.sortKey()),
                criteria.and(same, criteria.lt(id, position.id()))))
        : criteria.and(
            criteria.ge(sortKey, position.sortKey()),
            criteria.or(
                criteria.gt(sortKey, position.sortKey()),
                criteria.and(same, criteria.gt(id, position.id()))));
  }

  private Predicate[] conditions(ItemQuery query, Root<? extends ContentItem> item) {
    List<Predicate> conditions = new ArrayList<>();
    conditions.add(criteria.equal(item.get("status"), ContentStatus.PUBLISHED));
    Expression<Instant> publishedAt = item.get("publishedAt");
    conditions.add(criteria.lessThanOrEqualTo(publishedAt, Instant.now()));
    query
        .from()
        .ifPresent(from -> conditions.add(criteria.greaterThanOrEqualTo(publishedAt, from)));
    query.until().ifPresent(until -> conditions.add(criteria.lessThan(publishedAt, until)));
    if (!query.slugs().isEmpty()) {
      conditions.add(item.get("slug").in(query.slugs()));
    }
    query.exceptSlug().ifPresent(slug -> conditions.add(criteria.notEqual(item.get("slug"), slug)));
    query.filters().forEach((field, value) -> conditions.add(filter(item, field, value)));
    return conditions.toArray(Predicate[]::new);
  }

  private Predicate filter(Root<? extends ContentItem> item, ContentField field, Object value) {
    return field.multiple()
        ? criteria.equal(item.join(field.name()), value)
        : criteria.equal(item.get(field.name()), value);
  }

  private List<ItemSummary> summaries(ContentType type, List<Tuple> rows) {
    List<Long> ids = rows.stream().map(row -> row.get(0, Long.class)).toList();
    Map<Long, Map<String, SummaryText>> texts = texts(ids);
    Map<Long, Map<ContentField, List<Object>>> lists = new HashMap<>();
    type.fields().stream()
        .filter(field -> field.list() && field.multiple())
        .forEach(field -> addValues(type, field, ids, lists));
    return rows.stream()
        .map(
            row -> {
              long id = row.get(0, Long.class);
              Map<ContentField, List<Object>> values =
                  new LinkedHashMap<>(lists.getOrDefault(id, Map.of()));
              int column = 6;
              for (ContentField field : singleListFields(type)) {
                Object value = row.get(column++);
                if (value != null) {
                  values.put(field, List.of(value));
                }
              }
              return new ItemSummary(
                  id,
                  row.get(1, String.class),
                  row.get(2, Long.class),
                  row.get(3, Instant.class),
                  row.get(4, Instant.class),
                  row.get(5, String.class),
                  values,
                  texts.getOrDefault(id, Map.of()));
            })
        .toList();
  }

  private Map<Long, Map<String, SummaryText>> texts(List<Long> ids) {
    Map<Long, Map<String, SummaryText>> texts = new HashMap<>();
    if (!ids.isEmpty()) {
      entityManager
          .createQuery(
              "select t.item.id, t.locale, t.title, t.summary from ContentText t where t.item.id in"
                  + " :ids and t.hidden = :hidden",
              Object[].class)
          .setParameter("ids", ids)
          .setParameter("hidden", false)
          .getResultList()
          .forEach(
              row ->
                  texts
                      .computeIfAbsent((Long) row[0], id -> new HashMap<>())
                      .put((String) row[1], new SummaryText((String) row[2], (String) row[3])));
    }
    return texts;
  }

  private void addValues(
      ContentType type,
      ContentField field,
      List<Long> ids,
      Map<Long, Map<ContentField, List<Object>>> lists) {
    if (ids.isEmpty()) {
      return;
    }
    CriteriaQuery<Tuple> select = criteria.createTupleQuery();
    Root<? extends ContentItem> item = select.from(type.entity());
    select.multiselect(item.get("id"), item.join(field.name())).where(item.get("id").in(ids));
    for (Tuple row : entityManager.createQuery(select).getResultList()) {
      lists
          .computeIfAbsent(row.get(0, Long.class), id -> new HashMap<>())
          .computeIfAbsent(field, unused -> new ArrayList<>())
          .add(row.get(1));
    }
    lists
        .values()
        .forEach(
            values -> values.computeIfPresent(field, (key, some) -> FieldValues.inOrder(some)));
  }

  private static List<ContentField> singleListFields(ContentType type) {
    return type.fields().stream()
        .filter(field -> (field.list() || field.number()) && !field.multiple())
        .toList();
  }
}
