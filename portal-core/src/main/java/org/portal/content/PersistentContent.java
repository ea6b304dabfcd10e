package org.portal.content;

import java.util.List;
import org.portal.content.internal.DemonstrationLoad;
import org.portal.content.internal.FormerSlug;
import org.portal.content.internal.ItemRow;
import org.portal.persistence.InstantConverter;

/** The JPA classes that every module's content builds on. */
public final class PersistentContent {

  /** Part of each module's persistence unit. */
  public static final List<Class<?>> BASE =
      List.of(
          ContentItem.class,
          ContentText.class,
          ItemReference.class,
          GeoPoint.class,
          YearRange.class,
          LocalizedTextConverter.class,
          RegionConverter.class,
          UriConverter.class,
          InstantConverter.class);

  /** Part of the core's persistence unit: content of all modules, seen by its common columns. */
  public static final List<Class<?>> CORE =
      List.of(
          ItemRow.class,
          FormerSlug.class,
          FormerSlug.Key.class,
          DemonstrationLoad.class,
          InstantConverter.class);

  private PersistentContent() {}
}
