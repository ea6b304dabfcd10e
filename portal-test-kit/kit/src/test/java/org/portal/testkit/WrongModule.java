package org.portal.testkit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.nio.file.Path;
import org.portal.content.ContentItem;
import org.portal.content.Field;
import org.portal.content.Type;
import org.portal.module.ModuleDescription;
import org.portal.module.PortalModule;
import org.portal.testkit.internal.ModuleUnderTest;

/** A module whose descriptor is right, so that its files can be made wrong. */
@ApplicationScoped
public class WrongModule implements PortalModule {

  @Override
  public void describe(ModuleDescription module) {
    module.id("wrong").requiresCore("1");
    module.section("clinics").of(Clinic.class);
  }

  /** The module with files of a test's own. */
  static ModuleUnderTest in(Path classes) {
    ModuleDescription description = new ModuleDescription();
    new WrongModule().describe(description);
    return new ModuleUnderTest(classes, WrongModule.class, description.toDescriptor());
  }

  /** What a clinic is for. */
  public enum Kind {
    EYES
  }

  /** Its only content type, with a filter. */
  @Entity
  @Table(name = "wrong_clinic")
  @DiscriminatorValue("clinic")
  @Type(id = "clinic", schema = "MedicalClinic")
  public static class Clinic extends ContentItem {

    @Field(order = 10, facet = true)
    @Enumerated(EnumType.STRING)
    private Kind kind;
  }
}
