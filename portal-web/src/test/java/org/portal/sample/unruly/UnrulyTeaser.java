package org.portal.sample.unruly;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.portal.content.ItemCard;
import org.portal.localization.PortalLocale;
import org.portal.module.TeaserSource;

/** Acts while the home page asks for its teaser. */
@ApplicationScoped
public class UnrulyTeaser implements TeaserSource {

  @Override
  public List<ItemCard> teaser(PortalLocale locale, int count) {
    Mood.act();
    return List.of();
  }
}
