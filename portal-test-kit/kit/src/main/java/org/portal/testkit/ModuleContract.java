package org.portal.testkit;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.portal.testkit.internal.ApiUse;
import org.portal.testkit.internal.Identity;
import org.portal.testkit.internal.MessageFiles;
import org.portal.testkit.internal.Migrations;
import org.portal.testkit.internal.ModuleUnderTest;
import org.portal.testkit.internal.PortalUnderTest;
import org.portal.testkit.internal.Walked;

/**
 * The contract of a module. To have a module tried, write one class in its tests:
 *
 * <pre>{@code
 * class HealthModuleTest extends ModuleContract {}
 * }</pre>
 *
 * <p>The module is what lies in {@code target/classes}. Its files are looked at one by one; then a
 * portal is started with it, once for all tests of a run, and walked through: every section, kind
 * of page, feed and site map in every language. That takes about half a minute and a port of this
 * machine; everything that is written lies in {@code target/portal-test}.
 *
 * <p>What is not tried: colours, sizes, scripts and the order of focus (they need a browser), what
 * pages do under load, and PostgreSQL (migrations run on H2).
 */
public abstract class ModuleContract {

  /** The module's compiled classes and resources; {@code target/classes} unless overridden. */
  protected Path classes() {
    return Path.of(System.getProperty("basedir", "")).resolve("target/classes").toAbsolutePath();
  }

  /**
   * The names of migrations that may drop, rename or tighten what an earlier version of the module
   * needs, as in {@code "V3__without_fax.sql"}. None unless overridden: a portal has to stop for
   * each of them.
   */
  protected Set<String> migrationsThatNeedAStop() {
    return Set.of();
  }

  /** Whether the portal has this very module already; false unless overridden. */
  protected boolean comesWithThePortal() {
    return false;
  }

  private ModuleUnderTest module() {
    return ModuleUnderTest.in(classes());
  }

  @Test
  @DisplayName("The module describes itself, under one usable id")
  void describesItself() {
    require(Identity.faults(module()));
  }

  @Test
  @DisplayName("Every text is there in every language")
  void textsAreComplete() {
    require(MessageFiles.of(module()).faults());
  }

  @Test
  @DisplayName("Migrations only go forward, and stay within the module's own tables")
  void migrationsGoForward() {
    require(Migrations.of(module()).faults(migrationsThatNeedAStop()));
  }

  @Test
  @DisplayName("Every filter of a list has an index")
  void filtersAreIndexed() {
    require(Migrations.of(module()).faultsOfIndexes());
  }

  @Test
  @DisplayName("Nothing but the portal's public API is used")
  void usesThePublicApi() {
    require(ApiUse.faults(module()));
  }

  @TestFactory
  @DisplayName("In a running portal")
  Stream<DynamicTest> answersInAPortal() throws IOException, InterruptedException {
    ModuleUnderTest module = module();
    PortalUnderTest portal =
        comesWithThePortal() ? PortalUnderTest.asItIs() : PortalUnderTest.with(module);
    return Walked.of(portal.walk(module.id())).stream()
        .map(walked -> DynamicTest.dynamicTest(walked.name(), () -> require(walked.faults())));
  }

  private static void require(List<String> faults) {
    if (!faults.isEmpty()) {
      fail(
          faults.size() == 1
              ? faults.get(0)
              : "%d faults:%n- %s".formatted(faults.size(), String.join("\n- ", faults)));
    }
  }
}
