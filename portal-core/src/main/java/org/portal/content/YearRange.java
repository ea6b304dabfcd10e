package org.portal.content;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The years in which something was built or lasted; only the first one is needed. */
@Embeddable
public class YearRange {

  @Column(name = "year_from")
  private Integer first;

  @Column(name = "year_to")
  private Integer last;

  /** For JPA. */
  protected YearRange() {}

  /**
   * @param first the first year, or null if only the last one is known
   * @param last the last year, or null
   * @throws IllegalArgumentException if both are missing or the last one is before the first one
   */
  public YearRange(Integer first, Integer last) {
    if (first == null && last == null) {
      throw new IllegalArgumentException("Years without any year");
    }
    if (first != null && last != null && last < first) {
      throw new IllegalArgumentException(
          "The years end in %d, before they begin in %d".formatted(last, first));
    }
    this.first = first;
    this.last = last;
  }

  /** The first year, or null. */
  public Integer getFirst() {
    return first;
  }

  /** The last year, or null. */
  public Integer getLast() {
    return last;
  }
}
