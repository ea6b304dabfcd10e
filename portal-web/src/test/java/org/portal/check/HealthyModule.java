package org.portal.check;

/** A module without a fault, of which the faulty ones are variations. */
final class HealthyModule {

  static final String DESCRIPTOR = "org.example.health.HealthModule";
  static final String ENTITY = "org.example.health.Clinic";
  static final String MIGRATION = "db/migration/health/V1__clinics.sql";
  static final String MESSAGES = "health/messages.properties";

  static final String FIRST_MIGRATION =
      """
      create table health_clinic (
        id       bigint  not null primary key references content_item (id) on delete cascade,
        address  varchar(2000)
      );
      """;

  private HealthyModule() {}

  static JarBuilder jar() {
    return new JarBuilder()
        .source(
            DESCRIPTOR,
            """
            package org.example.health;
            import org.portal.module.ModuleDescription;
            import org.portal.module.PortalModule;
            @jakarta.enterprise.context.ApplicationScoped
            public class HealthModule implements PortalModule {
              @Override public void describe(ModuleDescription module) {
                module.id("health").requiresCore("[1.0,2.0)");
                module.section("clinics").of(Clinic.class);
              }
            }
            """)
        .source(
            ENTITY,
            """
            package org.example.health;
            import jakarta.persistence.*;
            import org.portal.content.*;
            @Entity @Table(name = "health_clinic") @DiscriminatorValue("clinic")
            @Type(id = "clinic")
            public class Clinic extends ContentItem {
              @Field private String address;
            }
            """)
        .file(MIGRATION, FIRST_MIGRATION)
        .file(MESSAGES, text("Clinics"))
        .file("health/messages_ru.properties", text("Клиники"))
        .file("health/messages_be.properties", text("Клінікі"));
  }

  private static String text(String title) {
    return """
        section.clinics.title=%s
        section.clinics.description=%s
        clinic.address=%s
        """
        .formatted(title, title, title);
  }

  /** With statements at the beginning of the descriptor's method. */
  static JarBuilder describing(String statements) {
    return jar().inSource(DESCRIPTOR, "module.id(", statements + " module.id(");
  }

  /** With another class beside the descriptor. */
  static JarBuilder with(String simpleName, String source) {
    return jar()
        .source("org.example.health." + simpleName, "package org.example.health; " + source);
  }

  /** With a second migration. */
  static JarBuilder migrating(String statements) {
    return jar().file("db/migration/health/V2__more.sql", statements);
  }
}
