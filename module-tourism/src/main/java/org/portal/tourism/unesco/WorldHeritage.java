package org.portal.tourism.unesco;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.portal.content.ContentItem;
import org.portal.content.DataRow;
import org.portal.content.Field;
import org.portal.content.GeoPoint;
import org.portal.content.Region;
import org.portal.content.RegionConverter;
import org.portal.content.Type;
import org.portal.content.field.CountryMeaning;
import org.portal.content.field.YearMeaning;
import org.portal.localization.LocalizedText;

/** A property on the World Heritage List; lists begin with the one that was inscribed first. */
@Entity
@Table(name = "tourism_heritage")
@DiscriminatorValue("world-heritage")
@Type(id = "world-heritage", schema = "TouristAttraction")
public class WorldHeritage extends ContentItem {

  @Field(order = 10, facet = true, list = true)
  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  private HeritageCategory category;

  @Field(order = 20, number = true, meaning = YearMeaning.class)
  @NotNull
  private Integer inscribed;

  @Field(order = 30, meaning = YearMeaning.class)
  @ElementCollection
  @CollectionTable(name = "tourism_heritage_extension", joinColumns = @JoinColumn(name = "item_id"))
  @Column(name = "extended")
  @OrderColumn(name = "position")
  private List<Integer> extended = new ArrayList<>();

  @Field(order = 40)
  @Column(length = 20)
  private String reference;

  @Field(order = 50, facet = true)
  @ElementCollection
  @CollectionTable(name = "tourism_heritage_criterion", joinColumns = @JoinColumn(name = "item_id"))
  @Column(name = "criterion", length = 10)
  @Enumerated(EnumType.STRING)
  private Set<Criterion> criteria = new LinkedHashSet<>();

  @Field(order = 60, property = "address")
  private LocalizedText settlement;

  @Field(order = 61, facet = true, list = true)
  @ElementCollection
  @CollectionTable(name = "tourism_heritage_region", joinColumns = @JoinColumn(name = "item_id"))
  @Column(name = "region", length = 120)
  @Convert(converter = RegionConverter.class)
  private Set<Region> regions = new LinkedHashSet<>();

  @Field(order = 70, meaning = CountryMeaning.class)
  @ElementCollection
  @CollectionTable(name = "tourism_heritage_state", joinColumns = @JoinColumn(name = "item_id"))
  @Column(name = "country", length = 2)
  @OrderColumn(name = "position")
  private List<String> states = new ArrayList<>();

  /** Yes or nothing: a filter is of use for shared properties only. */
  @Field(order = 71, facet = true, fact = false)
  private Boolean transboundary;

  @Field(order = 80)
  private Integer area;

  @Field(order = 81)
  private Integer buffer;

  @Field(order = 90)
  @ElementCollection
  @CollectionTable(name = "tourism_heritage_point", joinColumns = @JoinColumn(name = "item_id"))
  @OrderColumn(name = "position")
  private List<ArcPoint> points = new ArrayList<>();

  @Field(order = 100, list = true, fact = false, property = "geo")
  @Embedded
  private GeoPoint location;

  @Field(order = 110)
  @Column(length = 500)
  private URI page;

  @Field(order = 120, property = "url")
  @Column(length = 500)
  private URI website;

  /** For JPA. */
  protected WorldHeritage() {}

  static WorldHeritage empty() {
    return new WorldHeritage();
  }

  void read(DataRow row) {
    category = row.choice("category", HeritageCategory.class).orElse(null);
    inscribed =
        row.number("inscribed")
            .orElseThrow(() -> new IllegalArgumentException("inscribed is missing"));
    extended.addAll(row.numbers("extended"));
    reference =
        row.number("ref").map(number -> number + row.string("refSuffix").orElse("")).orElse(null);
    criteria.addAll(row.choices("criteria", Criterion.class));
    settlement = row.text("settlement").orElse(null);
    row.strings("regions").forEach(slug -> regions.add(new Region(slug)));
    states.addAll(row.strings("statesParties"));
    transboundary = row.flag("transboundary") ? true : null;
    area = row.number("areaHa").orElse(null);
    buffer = row.number("bufferHa").orElse(null);
    row.rows("components").forEach(point -> points.add(ArcPoint.of(point)));
    location = row.point("coordinates").orElse(null);
    page = row.link("page").orElse(null);
    website = row.link("website").orElse(null);
  }

  @Override
  protected long sortKey() {
    return inscribed;
  }
}
