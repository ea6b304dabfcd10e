package org.portal.layout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.portal.content.Art;
import org.portal.navigation.Urls;

/** The picture of an item: its drawing, or a cloth woven from its slug. */
@ApplicationScoped
public class Pictures {

  private static final String DRAWING = "0 0 480 320";
  private static final String FINE_CLOTH = "0 0 168 112";
  private static final String TILE = "0 0 33 33";

  @Inject private Urls urls;

  /**
   * The picture.
   *
   * @param slug the item's slug, the seed of its cloth
   * @param illustration the path of its drawing below the assets, or null
   */
  public Art of(String slug, String illustration) {
    String tile = urls.asset("weave/tile/" + slug + ".svg#a");
    return illustration == null
        ? new Art(urls.asset("weave/fine/" + slug + ".svg#a"), FINE_CLOTH, tile, TILE, true)
        : new Art(
            urls.asset(illustration + "#a"),
            DRAWING,
            urls.asset(illustration + "#a"),
            DRAWING,
            false);
  }
}
