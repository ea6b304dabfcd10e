package org.portal.navigation;

import java.util.List;
import org.portal.module.PageDescriptor;

/** Pages of the portal itself, outside every section; a CDI bean of the core. */
public interface PortalPages {

  /** Pages below the language, for example {@code ""} for the home page. */
  default List<PageDescriptor> localizedPages() {
    return List.of();
  }

  /** Pages without a language, for example {@code sitemap.xml}. */
  default List<PageDescriptor> rootPages() {
    return List.of();
  }
}
