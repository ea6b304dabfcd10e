package org.portal.operation.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.portal.content.ItemSummary;
import org.portal.localization.Localization;
import org.portal.module.SectionDescriptor;
import org.portal.navigation.Route;
import org.portal.navigation.Urls;

/** An address of each kind of page, made of the section's newest item. */
@ApplicationScoped
public class SampleAddresses {

  @Inject private Localization localization;
  @Inject private Urls urls;

  /**
   * By language tag; empty where the pattern has a variable that an item does not give, or where
   * there is no item.
   */
  Map<String, String> of(SectionDescriptor section, Route route, Optional<ItemSummary> newest) {
    Map<String, String> values = newest.map(this::values).orElse(Map.of());
    Map<String, String> addresses = new LinkedHashMap<>();
    if (values.keySet().containsAll(route.pattern().variables())) {
      String path = route.pattern().fill(values);
      localization
          .locales()
          .forEach(locale -> addresses.put(locale.tag(), urls.page(locale, section.id(), path)));
    }
    return addresses;
  }

  private Map<String, String> values(ItemSummary item) {
    Map<String, String> values = new HashMap<>();
    values.put("slug", item.slug());
    if (item.publishedAt() != null) {
      LocalDate day = localization.dates().day(item.publishedAt());
      values.put("year", "%04d".formatted(day.getYear()));
      values.put("month", "%02d".formatted(day.getMonthValue()));
      values.put("day", "%02d".formatted(day.getDayOfMonth()));
    }
    return values;
  }
}
