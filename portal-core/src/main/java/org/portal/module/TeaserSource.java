package org.portal.module;

import java.util.List;
import org.portal.content.ItemCard;
import org.portal.localization.PortalLocale;

/** Supplies the entries of a section's teaser where its plain list is not the right choice. */
public interface TeaserSource {

  /**
   * Called when the home page is made, with a time limit.
   *
   * @param locale the language of the page
   * @param count how many entries are wanted
   * @return at most that many, never null
   */
  List<ItemCard> teaser(PortalLocale locale, int count);
}
