package org.portal.content.internal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.portal.content.ContentItem;
import org.portal.content.ContentStatus;
import org.portal.content.ContentText;
import org.portal.content.ContentType;
import org.portal.content.EditorialPage;
import org.portal.content.EditorialQuery;
import org.portal.content.EditorialQuery.Translation;
import org.portal.content.EditorialSummary;
import org.portal.content.FieldValues;
import org.portal.content.ListPosition;

/** The queries behind the lists of editors, made from the content type's model. */
public final class EditorialQueries {

  private static final char ESCAPE = '\\';

  private final EntityManager entityManager;
  private final CriteriaBuilder criteria;

  public EditorialQueries(EntityManager entityManager) {
    this.entityManager = entityManager;
    this.criteria = entityManager.getCriteriaBuilder();
  }

  /** One page: a statement for the items and one for their texts. */
  public EditorialPage page(EditorialQuery query) {
    boolean backwards = query.position().map(ListPosition::backwards).orElse(false);
    List<Tuple> rows = new ArrayList<>(rows(query, backwards));
    boolean more = rows.size() > query.limit();
    if (more) {
      rows.remove(rows.size() - 1);
    }
    if (backwards) {
      Collections.reverse(rows);
    }
    List<EditorialSummary> items = summaries(rows);
    boolean hasNewer = backwards ? more : query.position().isPresent();
    boolean hasOlder = backwards || more;
    return new EditorialPage(
        items,
        hasNewer && !items.isEmpty() ? Optional.of(position(items.get(0), true)) : Optional.empty(),
        hasOlder && !items.isEmpty()
            ? Optional.of(position(items.get(items.size() - 1), false))
            : Optional.empty());
  }

  private static ListPosition position(EditorialSummary item, boolean backwards) {
    long micros = ChronoUnit.MICROS.between(Instant.EPOCH, item.updatedAt());
    return new ListPosition(micros, item.id(), backwards);
  }

  /** How many items a query finds. */
  public long count(EditorialQuery query) {
    CriteriaQuery<Long> select = criteria.createQuery(Long.class);
    Root<? extends ContentItem> item = select.from(query.type().entity());
    select.select(criteria.count(item)).where(conditions(query, select, item));
    return entityManager.createQuery(select).getSingleResult();
  }

  /** How many items there are in each state. */
  public Map<ContentStatus, Long> counts(ContentType type) {
    CriteriaQuery<Tuple> select = criteria.createTupleQuery();
    Root<? extends ContentItem> item = select.from(type.entity());
    Expression<ContentStatus> status = item.get("status");
    select.multiselect(status, criteria.count(item)).groupBy(status);
    Map<ContentStatus, Long> counts = new EnumMap<>(ContentStatus.class);
    entityManager
        .createQuery(select)
        .getResultList()
        .forEach(row -> counts.put(row.get(0, ContentStatus.class), row.get(1, Long.class)));
    return counts;
  }

  /** An item of any state, fully read. */
  public Optional<ContentItem> item(ContentType type, long id) {
    Optional<ContentItem> found = Optional.ofNullable(entityManager.find(type.entity(), id));
    found.ifPresent(
        item -> {
          int unused =
              item.getTexts().size()
                  + item.getTags().size()
                  + item.getReferences().size()
                  + type.fields().stream()
                      .mapToInt(field -> FieldValues.of(item, field).size())
                      .sum();
        });
    return found;
  }

  private List<Tuple> rows(EditorialQuery query, boolean backwards) {
    CriteriaQuery<Tuple> select = criteria.createTupleQuery();
    Root<? extends ContentItem> item = select.from(query.type().entity());
    List<Predicate> conditions = new ArrayList<>(List.of(conditions(query, select, item)));
    query.position().ifPresent(position -> conditions.add(beyond(item, position)));
    select
        .multiselect(
            item.get("id"),
            item.get("slug"),
            item.get("status"),
            item.get("publishedAt"),
            item.get("updatedAt"),
            item.get("changedBy"))
        .where(conditions.toArray(Predicate[]::new));
    // the type first, though it is the same in all rows: so the index gives the order
    if (backwards) {
      select.orderBy(
          criteria.asc(item.get("typeId")),
          criteria.asc(item.get("updatedAt")),
          criteria.asc(item.get("id")));
    } else {
      select.orderBy(
          criteria.asc(item.get("typeId")),
          criteria.desc(item.get("updatedAt")),
          criteria.desc(item.get("id")));
    }
    return entityManager.createQuery(select).setMaxResults(query.limit() + 1).getResultList();
  }

  private Predicate beyond(Root<? extends ContentItem> item, ListPosition position) {
    Expression<Instant> changed = item.get("updatedAt");
    Expression<Long> id = item.get("id");
    Instant at = Instant.EPOCH.plus(position.sortKey(), ChronoUnit.MICROS);
    Predicate same = criteria.equal(changed, at);
    return position.backwards()
        ? criteria.or(
            criteria.greaterThan(changed, at), criteria.and(same, criteria.gt(id, position.id())))
        : criteria.or(
            criteria.lessThan(changed, at), criteria.and(same, criteria.lt(id, position.id())));
  }

  private Predicate[] conditions(
      EditorialQuery query, AbstractQuery<?> select, Root<? extends ContentItem> item) {
    List<Predicate> conditions = new ArrayList<>();
    // always one condition at least
    conditions.add(criteria.isNotNull(item.get("updatedAt")));
    query.status().ifPresent(status -> conditions.add(criteria.equal(item.get("status"), status)));
    query.words().forEach(word -> conditions.add(hasWord(select, item, word)));
    query.translation().ifPresent(lack -> conditions.add(lacks(select, item, lack)));
    query
        .filters()
        .forEach(
            (field, value) ->
                conditions.add(
                    criteria.equal(
                        field.multiple() ? item.join(field.name()) : item.get(field.name()),
                        value)));
    return conditions.toArray(Predicate[]::new);
  }

  // no literal stands in these queries: with one, EclipseLink binds no value of them at all
  private Predicate hasWord(
      AbstractQuery<?> select, Root<? extends ContentItem> item, String word) {
    String pattern =
        "%"
            + word.toLowerCase(Locale.ROOT)
                .replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_")
            + "%";
    Subquery<String> texts = select.subquery(String.class);
    Root<ContentText> text = texts.from(ContentText.class);
    texts
        .select(text.get("locale"))
        .where(
            criteria.equal(text.get("item"), item),
            criteria.or(
                criteria.like(criteria.lower(text.get("title")), pattern, ESCAPE),
                criteria.like(criteria.lower(text.get("summary")), pattern, ESCAPE)));
    return criteria.exists(texts);
  }

  private Predicate lacks(
      AbstractQuery<?> select, Root<? extends ContentItem> item, Translation translation) {
    Subquery<String> texts = select.subquery(String.class);
    Root<ContentText> text = texts.from(ContentText.class);
    List<Predicate> conditions = new ArrayList<>();
    conditions.add(criteria.equal(text.get("item"), item));
    conditions.add(criteria.equal(text.get("locale"), translation.locale()));
    switch (translation.lack()) {
      case MISSING -> {
        // no text at all
      }
      case HIDDEN -> conditions.add(criteria.equal(text.get("hidden"), true));
      case OUTDATED -> conditions.add(isOutdated(texts, text, item, translation.source()));
    }
    texts.select(text.get("locale")).where(conditions.toArray(Predicate[]::new));
    Predicate exists = criteria.exists(texts);
    return translation.lack() == EditorialQuery.Lack.MISSING ? criteria.not(exists) : exists;
  }

  private Predicate isOutdated(
      Subquery<String> texts,
      Root<ContentText> text,
      Root<? extends ContentItem> item,
      String sourceLocale) {
    Root<ContentText> source = texts.from(ContentText.class);
    Expression<Instant> checked = text.get("checkedAt");
    Expression<Instant> changed = source.get("changedAt");
    return criteria.and(
        criteria.equal(source.get("item"), item),
        criteria.equal(source.get("locale"), sourceLocale),
        criteria.notEqual(text.get("locale"), sourceLocale),
        criteria.isNotNull(changed),
        criteria.or(criteria.isNull(checked), criteria.lessThan(checked, changed)));
  }

  private List<EditorialSummary> summaries(List<Tuple> rows) {
    List<Long> ids = rows.stream().map(row -> row.get(0, Long.class)).toList();
    Map<Long, Map<String, EditorialSummary.Text>> texts = texts(ids);
    return rows.stream()
        .map(
            row ->
                new EditorialSummary(
                    row.get(0, Long.class),
                    row.get(1, String.class),
                    row.get(2, ContentStatus.class),
                    row.get(3, Instant.class),
                    row.get(4, Instant.class),
                    row.get(5, String.class),
                    texts.getOrDefault(row.get(0, Long.class), Map.of())))
        .toList();
  }

  private Map<Long, Map<String, EditorialSummary.Text>> texts(List<Long> ids) {
    Map<Long, Map<String, EditorialSummary.Text>> texts = new HashMap<>();
    if (!ids.isEmpty()) {
      entityManager
          .createQuery(
              "select t.item.id, t.locale, t.title, t.hidden, t.changedAt, t.checkedAt from"
                  + " ContentText t where t.item.id in :ids",
              Object[].class)
          .setParameter("ids", ids)
          .getResultList()
          .forEach(
              row ->
                  texts
                      .computeIfAbsent((Long) row[0], id -> new HashMap<>())
                      .put(
                          (String) row[1],
                          new EditorialSummary.Text(
                              (String) row[2],
                              (Boolean) row[3],
                              (Instant) row[4],
                              (Instant) row[5])));
    }
    return texts;
  }
}
