package org.portal.container;

import jakarta.enterprise.inject.spi.CDI;
import java.util.Set;
import org.portal.cache.TagVersions;
import org.portal.change.ChangeTag;

/** Makes the portal forget its finished pages, so that the next request makes its page anew. */
final class Remade {

  private Remade() {}

  static void all() {
    CDI.current().select(TagVersions.class).get().raise(Set.of(ChangeTag.MODULES));
  }
}
