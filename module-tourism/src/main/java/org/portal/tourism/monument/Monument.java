package org.portal.tourism.monument;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.portal.content.DataRow;
import org.portal.content.Field;
import org.portal.content.Type;
import org.portal.content.field.YearMeaning;
import org.portal.localization.LocalizedText;
import org.portal.tourism.place.Place;

/** A memorial, monument or museum of the war. */
@Entity
@Table(name = "tourism_monument")
@DiscriminatorValue("monument")
@Type(id = "monument", schema = "LandmarksOrHistoricalBuildings")
public class Monument extends Place {

  @Field(order = 10, facet = true, list = true)
  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  private MonumentKind kind;

  @Field(order = 30)
  private LocalizedText commemorates;

  @Field(order = 40)
  @Column(name = "event_date")
  private LocalDate eventDate;

  /** Only where the day is not known. */
  @Field(order = 50, meaning = YearMeaning.class)
  @Column(name = "year_opened")
  private Integer yearOpened;

  @Field(order = 51)
  @Column(name = "date_opened")
  private LocalDate dateOpened;

  @Field(order = 60)
  @ElementCollection
  @CollectionTable(name = "tourism_monument_author", joinColumns = @JoinColumn(name = "item_id"))
  @OrderColumn(name = "position")
  private List<Author> authors = new ArrayList<>();

  /** For JPA. */
  protected Monument() {}

  static Monument empty() {
    return new Monument();
  }

  void read(DataRow row) {
    readPlace(row);
    kind = row.choice("kind", MonumentKind.class).orElse(null);
    commemorates = row.text("commemorates").orElse(null);
    eventDate = row.date("eventDate").orElse(null);
    dateOpened = row.date("dateOpened").orElse(null);
    yearOpened = dateOpened == null ? row.number("yearOpened").orElse(null) : null;
    row.rows("authors").forEach(author -> authors.add(Author.of(author)));
  }
}
