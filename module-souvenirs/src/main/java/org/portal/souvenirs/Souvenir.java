package org.portal.souvenirs;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.portal.content.ContentItem;
import org.portal.content.DataRow;
import org.portal.content.Field;
import org.portal.content.LocalizedTextConverter;
import org.portal.content.Region;
import org.portal.content.Type;
import org.portal.content.field.YearMeaning;
import org.portal.localization.LocalizedText;

/** Something to bring home; lists keep the order in which editors put it. */
@Entity
@Table(name = "souvenirs_souvenir")
@DiscriminatorValue("souvenir")
@Type(id = "souvenir", schema = "Product")
public class Souvenir extends ContentItem {

  @Field(order = 10, facet = true, list = true, property = "category")
  @Enumerated(EnumType.STRING)
  @Column(length = 30)
  private Craft craft;

  @Field(order = 20, property = "material")
  @ElementCollection
  @CollectionTable(
      name = "souvenirs_souvenir_material",
      joinColumns = @JoinColumn(name = "item_id"))
  @Column(name = "material", length = 30)
  @Enumerated(EnumType.STRING)
  private Set<Material> materials = new LinkedHashSet<>();

  @Field(order = 30, list = true)
  private LocalizedText origin;

  @Field(order = 31, joined = true, facet = true)
  private Region region;

  @Field(order = 40)
  @ElementCollection
  @CollectionTable(name = "souvenirs_souvenir_maker", joinColumns = @JoinColumn(name = "item_id"))
  @Column(name = "maker", length = 2000)
  @Convert(converter = LocalizedTextConverter.class)
  @OrderColumn(name = "position")
  private List<LocalizedText> makers = new ArrayList<>();

  @Field(order = 50, facet = true, fact = false)
  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  private HeritageStatus heritage;

  @Field(order = 51)
  @Enumerated(EnumType.STRING)
  @Column(name = "heritage_list", length = 30)
  private HeritageList heritageList;

  @Field(order = 52, joined = true, meaning = YearMeaning.class)
  @Column(name = "heritage_year")
  private Integer heritageYear;

  @Field(order = 53)
  @Column(name = "heritage_note")
  private LocalizedText heritageNote;

  @Field(order = 60)
  private LocalizedText care;

  @Column(nullable = false)
  private int position;

  /** For JPA. */
  protected Souvenir() {}

  static Souvenir empty() {
    return new Souvenir();
  }

  void read(DataRow row) {
    craft = row.choice("craft", Craft.class).orElse(null);
    materials.addAll(row.choices("materials", Material.class));
    origin = row.text("origin").orElse(null);
    region = row.region("region").orElse(null);
    makers.addAll(row.texts("makers"));
    row.row("heritage").ifPresent(this::readHeritage);
    care = row.text("care").orElse(null);
    position = row.number();
  }

  private void readHeritage(DataRow row) {
    heritageList = row.choice("list", HeritageList.class).orElse(null);
    heritage = heritageList == null ? null : heritageList.status();
    heritageYear = row.number("year").orElse(null);
    heritageNote = row.text("note").orElse(null);
  }

  @Override
  protected long sortKey() {
    return position;
  }
}
