package org.portal.layout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.portal.content.Art;
import org.portal.layout.weave.WovenAddress;
import org.portal.navigation.Urls;

/** The picture of an item: its drawing, or a cloth woven from its slug. */
@ApplicationScoped
public class Pictures {

  private static final String DRAWING_BOX = "0 0 480 320";

  @Inject private Urls urls;

  /**
   * The picture.
   *
   * @param slug the item's slug, the seed of its cloth
   * @param illustration the path of its drawing below the assets, or null
   */
  public Art of(String slug, String illustration) {
    if (illustration != null) {
      String drawing = url(illustration);
      return new Art(drawing, DRAWING_BOX, drawing, DRAWING_BOX, drawing, DRAWING_BOX, false);
    }
    WovenAddress card = WovenAddress.panel(slug);
    WovenAddress large = WovenAddress.fine(slug);
    WovenAddress tile = WovenAddress.tile(slug);
    return new Art(
        url(card.path()),
        card.viewBox(),
        url(large.path()),
        large.viewBox(),
        url(tile.path()),
        tile.viewBox(),
        true);
  }

  private String url(String path) {
    return urls.asset(path) + "#a";
  }
}
