package org.portal.detail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.portal.content.ContentItem;
import org.portal.content.ContentType;
import org.portal.content.FieldValues;
import org.portal.content.GeoPoint;
import org.portal.content.Located;
import org.portal.layout.map.CountryMap;
import org.portal.layout.map.MapPlace;
import org.portal.navigation.PageRequest;
import org.portal.navigation.ViewPage;

/** Shows on a small map where an item is, if it says so. */
@ApplicationScoped
public class ItemMap implements ItemPageDecorator {

  @Inject private CountryMap map;

  @Override
  public void decorate(
      PageRequest request, ContentType type, ContentItem item, ViewPage.Builder page) {
    page.model("detail")
        .map(ItemView.class::cast)
        .filter(view -> view.point() != null)
        .ifPresent(
            view -> {
              GeoPoint point = view.point();
              MapPlace here =
                  new MapPlace(view.title(), null, point.getLatitude(), point.getLongitude());
              page.model("map", map.outline().around(here, parts(view.title(), type, item)));
            });
  }

  /** The places of what the item consists of. */
  private static List<MapPlace> parts(String title, ContentType type, ContentItem item) {
    return type.fields().stream()
        .flatMap(field -> FieldValues.of(item, field).stream())
        .filter(Located.class::isInstance)
        .map(part -> ((Located) part).location())
        .filter(Objects::nonNull)
        .map(point -> new MapPlace(title, null, point.getLatitude(), point.getLongitude()))
        .toList();
  }
}
