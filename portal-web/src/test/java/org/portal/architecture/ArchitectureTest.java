package org.portal.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.portal.navigation.BadParameterException;
import org.portal.navigation.PageHandler;
import org.portal.navigation.PageRequest;
import org.portal.navigation.ViewPage;

/** The arrows between core, modules and launcher, as the design draws them. */
@AnalyzeClasses(packages = "org.portal", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String[] MODULES = {
    "org.portal.news..", "org.portal.events..", "org.portal.tourism..", "org.portal.souvenirs.."
  };

  /** What visitors are shown is made without knowing of HTTP. */
  private static final String[] WITHOUT_HTTP = {
    "org.portal.content..",
    "org.portal.module..",
    "org.portal.navigation..",
    "org.portal.listing..",
    "org.portal.detail..",
    "org.portal.home..",
    "org.portal.syndication..",
    "org.portal.change..",
    "org.portal.cache..",
    "org.portal.persistence..",
    "org.portal.localization..",
    "org.portal.settings.."
  };

  @ArchTest
  static final ArchRule INTERNAL_CLASSES_SERVE_THEIR_OWN_CAPABILITY_ALONE =
      classes().should(new KeepToThemselves());

  @ArchTest
  static final ArchRule MODULES_DO_NOT_KNOW_EACH_OTHER =
      SlicesRuleDefinition.slices()
          .matching("org.portal.(news|events|tourism|souvenirs)..")
          .should()
          .notDependOnEachOther();

  /**
   * The order of the capabilities, the lowest first: settings, localization, persistence, change,
   * content, loom and map, asset, module, navigation, then what makes pages, and at the top
   * delivery, admin and operation.
   *
   * <p>One circle is known and stays: a module declares its pages, and a page is asked with the
   * section that it belongs to. So of the pages' vocabulary the module system may know these names,
   * and no more; all else of navigation stands above it.
   */
  @ArchTest
  static final ArchRule CAPABILITIES_DO_NOT_DEPEND_ON_EACH_OTHER_IN_A_CIRCLE =
      SlicesRuleDefinition.slices()
          .assignedFrom(new Capabilities())
          .should()
          .beFreeOfCycles()
          .ignoreDependency(
              JavaClass.Predicates.resideInAPackage("org.portal.module.."),
              JavaClass.Predicates.belongToAnyOf(
                  PageHandler.class,
                  PageRequest.class,
                  ViewPage.class,
                  BadParameterException.class));

  @ArchTest
  static final ArchRule NOTHING_KNOWS_A_MODULE =
      noClasses()
          .that()
          .resideOutsideOfPackages(MODULES)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(MODULES);

  @ArchTest
  static final ArchRule MODULES_NEED_NOTHING_BUT_THE_CORES_API_AND_STANDARDS =
      classes()
          .that()
          .resideInAnyPackage(MODULES)
          .should()
          .onlyDependOnClassesThat(new Allowed("java.", "jakarta.", "org.portal.", "org.dmfs."));

  @ArchTest
  static final ArchRule MODULES_DO_NOT_KNOW_THE_ENGINE_ROOM =
      noClasses()
          .that()
          .resideInAnyPackage(MODULES)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.portal.admin.internal..",
              "org.portal.delivery..",
              "org.portal.operation..",
              "org.portal.cache..");

  @ArchTest
  static final ArchRule THE_PORTAL_DOES_NOT_KNOW_ITS_LAUNCHER =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.portal.launcher..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.portal.launcher..");

  @ArchTest
  static final ArchRule THE_LAUNCHER_DOES_NOT_KNOW_THE_PORTAL =
      classes()
          .that()
          .resideInAPackage("org.portal.launcher..")
          .should()
          .onlyDependOnClassesThat(
              new Allowed(
                  "java.",
                  "javax.management.",
                  "javax.security.auth.x500.",
                  "javax.xml.",
                  "org.w3c.dom.",
                  "org.xml.sax.",
                  "sun.",
                  "com.sun.",
                  "fish.payara.",
                  "org.glassfish.",
                  "jakarta.json.",
                  "org.objectweb.asm.",
                  "net.sf.jsqlparser.",
                  "org.portal.launcher."));

  @ArchTest
  static final ArchRule ONLY_THE_ADMINISTRATION_KNOWS_PRIMEFACES =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.portal.admin..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.primefaces..");

  @ArchTest
  static final ArchRule PAGES_ARE_MADE_WITHOUT_HTTP =
      noClasses()
          .that()
          .resideInAnyPackage(WITHOUT_HTTP)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta.servlet..", "jakarta.faces..");

  @ArchTest
  static final ArchRule LOOM_AND_MAP_STAND_ALONE =
      classes()
          .that()
          .resideInAnyPackage("org.portal.layout.weave..", "org.portal.layout.map..")
          .should()
          .onlyDependOnClassesThat(
              new Allowed(
                  "java.", "jakarta.", "org.portal.layout.weave.", "org.portal.layout.map."));

  @ArchTest
  static final ArchRule PERSISTENCE_KNOWS_NOTHING_OF_CONTENT =
      noClasses()
          .that()
          .resideInAPackage("org.portal.persistence..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.portal.content..",
              "org.portal.module..",
              "org.portal.navigation..",
              "org.portal.listing..",
              "org.portal.detail..");

  @ArchTest
  static final ArchRule LOGS_GO_TO_THE_SYSTEM_LOGGER =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.portal.launcher..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.util.logging..", "org.slf4j..")
          .orShould()
          .callMethod(Throwable.class, "printStackTrace");

  @ArchTest
  static final ArchRule BEANS_ARE_NOT_INJECTED_IN_A_CIRCLE = classes().should(new NoCircle());
}
