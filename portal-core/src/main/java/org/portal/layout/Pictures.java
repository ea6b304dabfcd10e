package org.portal.layout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.portal.asset.AssetFiles;
import org.portal.content.Art;
import org.portal.layout.weave.WovenAddress;
import org.portal.navigation.Urls;

/** The picture of an item: its drawing, or a cloth woven from its slug. */
@ApplicationScoped
public class Pictures {

  private static final String DRAWING_BOX = "0 0 480 320";

  @Inject private Urls urls;
  @Inject private AssetFiles files;
  private volatile Set<String> names;

  /**
   * The picture. An item has a drawing if it names one, or if its module brings one at {@code
   * assets/<section>/<slug>.svg}.
   *
   * @param section the item's section
   * @param slug the item's slug, the seed of its cloth
   * @param illustration the path of its drawing below the assets, or null
   */
  public Art of(String section, String slug, String illustration) {
    String path = illustration != null ? illustration : section + "/" + slug + ".svg";
    if (illustration != null || names().contains(path)) {
      String drawing = url(path);
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

  private Set<String> names() {
    Set<String> known = names;
    if (known == null) {
      known = files.names();
      names = known;
    }
    return known;
  }

  private String url(String path) {
    return urls.asset(path) + "#a";
  }
}
