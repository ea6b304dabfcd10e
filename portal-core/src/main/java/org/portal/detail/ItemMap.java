package org.portal.detail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.portal.content.ContentItem;
import org.portal.content.ContentType;
import org.portal.content.GeoPoint;
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
              page.model("map", map.outline().around(here, List.of()));
            });
  }
}
