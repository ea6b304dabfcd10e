package org.portal.module;

/**
 * A module of the portal: the one class that says everything the module brings.
 *
 * <p>Write one CDI bean (usually {@code @ApplicationScoped}) that implements this interface and put
 * it into a JAR; the portal finds it. The method reads like a table of contents:
 *
 * <pre>{@code
 * @ApplicationScoped
 * public class HealthModule implements PortalModule {
 *   @Override
 *   public void describe(ModuleDescription module) {
 *     module.id("health").requiresCore("1");
 *     module.section("clinics").of(Clinic.class).order(60).teaserOnHome(3);
 *   }
 * }
 * }</pre>
 *
 * <p>The core calls it once when the portal starts. A module that throws here is taken out with the
 * reason; everything else goes on.
 */
public interface PortalModule {

  /**
   * Declares what this module brings.
   *
   * @param module the description to fill in, never null
   */
  void describe(ModuleDescription module);
}
