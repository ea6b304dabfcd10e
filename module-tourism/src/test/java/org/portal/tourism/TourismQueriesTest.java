package org.portal.tourism;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.portal.content.ContentField;
import org.portal.content.ContentItem;
import org.portal.content.ContentStatus;
import org.portal.content.ContentType;
import org.portal.content.FieldValues;
import org.portal.content.GeoPoint;
import org.portal.content.ItemQuery;
import org.portal.content.ItemSummary;
import org.portal.content.Region;
import org.portal.content.internal.SummaryQueries;
import org.portal.localization.PortalLocale;
import org.portal.module.DemonstrationContent;
import org.portal.tourism.monument.DemonstrationMonuments;
import org.portal.tourism.sanatorium.DemonstrationSanatoria;
import org.portal.tourism.sanatorium.Profile;
import org.portal.tourism.site.DemonstrationSites;
import org.portal.tourism.unesco.DemonstrationUnesco;

/** The mappings, the migrations and what lists and pages ask of them, on a real database. */
class TourismQueriesTest {

  private static EntityManagerFactory unit;

  @BeforeAll
  static void fill() {
    unit = TourismUnit.open();
    List<DemonstrationContent> contents =
        List.of(
            new DemonstrationSites(),
            new DemonstrationUnesco(),
            new DemonstrationSanatoria(),
            new DemonstrationMonuments());
    try (EntityManager entityManager = unit.createEntityManager()) {
      entityManager.getTransaction().begin();
      contents.stream()
          .flatMap(content -> ReadRows.of(content).items().stream())
          .forEach(item -> entityManager.merge(published(item)));
      entityManager.getTransaction().commit();
    }
  }

  @AfterAll
  static void close() {
    unit.close();
  }

  private static ContentItem published(ContentItem item) {
    item.setStatus(ContentStatus.PUBLISHED);
    item.setPublishedAt(Instant.EPOCH);
    item.text(new PortalLocale("en")).setTitle(item.getSlug());
    return item;
  }

  private static List<ItemSummary> list(ItemQuery query) {
    try (EntityManager entityManager = unit.createEntityManager()) {
      return new SummaryQueries(entityManager).page(query).items();
    }
  }

  private static Map<Object, Long> counts(ContentType type, String field) {
    try (EntityManager entityManager = unit.createEntityManager()) {
      return new SummaryQueries(entityManager)
          .counts(ItemQuery.of(type), type.field(field).orElseThrow());
    }
  }

  private static List<Object> values(ItemSummary item, ContentType type, String field) {
    return item.values().getOrDefault(type.field(field).orElseThrow(), List.of());
  }

  @Test
  void listsKeepTheOrderOfTheFile() {
    for (Map.Entry<String, DemonstrationContent> each :
        Map.of(
                "site", new DemonstrationSites(),
                "sanatorium", new DemonstrationSanatoria(),
                "monument", new DemonstrationMonuments())
            .entrySet()) {
      assertEquals(
          ReadRows.of(each.getValue()).items().stream().map(ContentItem::getSlug).toList(),
          list(ItemQuery.of(TourismTypes.type(each.getKey())).limit(50)).stream()
              .map(ItemSummary::slug)
              .toList());
    }
  }

  @Test
  void propertiesStandInTheOrderOfTheirInscription() {
    ContentType type = TourismTypes.type("world-heritage");
    List<ItemSummary> items = list(ItemQuery.of(type));
    assertEquals("bialowieza-forest", items.get(0).slug());
    assertEquals(List.of(1979), values(items.get(0), type, "inscribed"));
    assertEquals(
        List.of(new Region("brest-region"), new Region("grodno-region")),
        values(items.get(0), type, "regions").stream()
            .sorted(java.util.Comparator.comparing(region -> ((Region) region).slug()))
            .toList());
  }

  @Test
  void everyFilterCountsAndFilters() {
    for (ContentType type : TourismTypes.ALL) {
      for (ContentField facet : type.facets()) {
        Map<Object, Long> counts = counts(type, facet.name());
        assertFalse(counts.isEmpty(), facet.messageKey());
        counts.forEach(
            (value, count) ->
                assertEquals(
                    count,
                    list(ItemQuery.of(type).where(facet, value).limit(50)).size(),
                    facet.messageKey() + " " + value));
      }
    }
    assertEquals(11, counts(TourismTypes.type("sanatorium"), "profiles").get(Profile.NERVOUS));
  }

  @Test
  void placesThatAreNotKnownHaveNoPointOnTheMap() {
    ContentType type = TourismTypes.type("sanatorium");
    Map<Boolean, Long> known =
        list(ItemQuery.of(type).limit(50)).stream()
            .collect(
                java.util.stream.Collectors.partitioningBy(
                    item -> !values(item, type, "location").isEmpty(),
                    java.util.stream.Collectors.counting()));
    assertEquals(9, known.get(true));
    assertEquals(15, known.get(false));
  }

  @Test
  void pagesReadAllThatAnItemHas() {
    ContentType type = TourismTypes.type("world-heritage");
    ContentItem struve;
    try (EntityManager entityManager = unit.createEntityManager()) {
      struve = new SummaryQueries(entityManager).item(type, "struve-geodetic-arc").orElseThrow();
    }
    assertEquals(
        List.of("BY", "EE", "FI", "LV", "LT", "NO", "MD", "RU", "SE", "UA"),
        FieldValues.of(struve, type.field("states").orElseThrow()));
    assertEquals(5, FieldValues.of(struve, type.field("points").orElseThrow()).size());
    assertTrue(
        FieldValues.of(struve, type.field("location").orElseThrow()).get(0) instanceof GeoPoint);
  }
}
