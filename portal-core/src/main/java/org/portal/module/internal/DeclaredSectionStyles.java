package org.portal.module.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.portal.asset.SectionStyles;
import org.portal.layout.weave.SectionStyle;
import org.portal.module.ModuleRegistry;
import org.portal.module.SectionDescriptor;

/** The styles that the modules declared for their sections. */
@ApplicationScoped
public class DeclaredSectionStyles implements SectionStyles {

  @Inject private ModuleRegistry registry;

  @Override
  public List<SectionStyle> all() {
    return registry.allSections().stream()
        .sorted(Comparator.comparing(SectionDescriptor::id))
        .map(
            section ->
                new SectionStyle(
                    section.id(), section.firstYarn(), section.secondYarn(), section.bandSeed()))
        .toList();
  }
}
