package org.portal.asset;

import java.util.List;
import org.portal.layout.weave.SectionStyle;

/** The styles of all sections that are installed, switched on or not. */
@FunctionalInterface
public interface SectionStyles {

  /** The styles in a fixed order, without the portal's own one; never null. */
  List<SectionStyle> all();
}
