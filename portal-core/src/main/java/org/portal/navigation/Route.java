package org.portal.navigation;

import java.util.Optional;
import org.portal.module.PageDescriptor;
import org.portal.module.SectionDescriptor;

/**
 * A kind of page and where it lives.
 *
 * @param pattern its address below the section, the language or the root
 * @param page what answers it
 * @param section its section; none for pages of the portal itself
 */
public record Route(PathPattern pattern, PageDescriptor page, Optional<SectionDescriptor> section) {

  /** A name for logs and counts, for example {@code news/{category}}. */
  public String name() {
    return section.map(descriptor -> descriptor.id() + "/").orElse("") + pattern;
  }
}
