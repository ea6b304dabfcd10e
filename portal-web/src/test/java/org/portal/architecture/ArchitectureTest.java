package org.portal.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;

@AnalyzeClasses(packages = "org.portal", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String[] MODULES = {
    "org.portal.news..", "org.portal.events..", "org.portal.tourism..", "org.portal.souvenirs.."
  };

  @ArchTest
  static final ArchRule nothingDependsOnAModule =
      noClasses()
          .that()
          .resideOutsideOfPackages(MODULES)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(MODULES);

  @ArchTest
  static final ArchRule modulesDoNotKnowEachOther =
      slices()
          .matching("org.portal.(news|events|tourism|souvenirs)..")
          .should()
          .notDependOnEachOther();

  @ArchTest
  static final ArchRule internalIsForItsOwnCapability =
      ArchRuleDefinition.classes()
          .should(
              new ArchCondition<JavaClass>(
                  "use only the internal packages of their own capability") {
                @Override
                public void check(JavaClass user, ConditionEvents events) {
                  for (Dependency dependency : user.getDirectDependenciesFromSelf()) {
                    String used = dependency.getTargetClass().getPackageName();
                    if (used.startsWith("org.portal.")
                        && used.contains(".internal")
                        && !user.getPackageName().startsWith(capability(used))) {
                      events.add(SimpleConditionEvent.violated(user, dependency.getDescription()));
                    }
                  }
                }
              });

  @ArchTest
  static final ArchRule theCoreKnowsNoLauncher =
      noClasses()
          .that(
              DescribedPredicate.describe(
                  "are not of the launcher",
                  type -> !type.getPackageName().startsWith("org.portal.launcher")))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.portal.launcher..");

  @ArchTest
  static final ArchRule theLoomAndTheMapStandAlone =
      noClasses()
          .that()
          .resideInAnyPackage("org.portal.layout.weave..", "org.portal.layout.map..")
          .should()
          .dependOnClassesThat(
              DescribedPredicate.describe(
                  "belong to other parts of the portal",
                  type ->
                      type.getPackageName().startsWith("org.portal.")
                          && !type.getPackageName().startsWith("org.portal.layout.weave")
                          && !type.getPackageName().startsWith("org.portal.layout.map")));

  @ArchTest
  static final ArchRule persistenceKnowsNothingOfContent =
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

  /** {@code org.portal.content} for {@code org.portal.content.internal}. */
  private static String capability(String internalPackage) {
    return internalPackage.substring(0, internalPackage.indexOf(".internal"));
  }
}
