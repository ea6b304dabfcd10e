package org.portal.content;

import java.util.List;
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
          LocalizedTextConverter.class,
          RegionConverter.class,
          UriConverter.class,
          InstantConverter.class);

  private PersistentContent() {}
}
