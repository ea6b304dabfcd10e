package org.portal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.portal.launcher.check.Change;
import org.portal.launcher.check.Finding;
import org.portal.launcher.check.InstalledSet;
import org.portal.launcher.check.Migrations;
import org.portal.launcher.check.ModuleCheck;
import org.portal.launcher.check.NodeTrust;
import org.portal.launcher.check.Plan;
import org.portal.launcher.check.Signature;
import org.portal.launcher.check.WorkFolder;
import org.portal.launcher.check.descriptor.ReadingLimits;
import org.portal.launcher.generation.Distribution;

class ModuleCheckIT {

  private static final ReadingLimits PATIENT = new ReadingLimits(Duration.ofMinutes(1), 96);
  private static final Set<String> ROWS = new TreeSet<>();

  @TempDir private Path folder;
  private Path data;
  private Path jar;

  @BeforeEach
  void place() throws Exception {
    data = Files.createDirectories(folder.resolve("data"));
    jar = folder.resolve("health.jar");
  }

  private static Distribution distribution() {
    return new Distribution(
        Path.of(System.getProperty("portal.test.distribution")).toAbsolutePath());
  }

  private Plan check(Path file, ReadingLimits limits, Path... installed) throws Exception {
    try (WorkFolder work = WorkFolder.temporary()) {
      InstalledSet set = new InstalledSet(List.of(installed), Set.of());
      return new ModuleCheck(distribution(), set, NodeTrust.of(data), limits)
          .judge(file, work.path());
    }
  }

  private Plan check(JarBuilder module, Path... installed) throws Exception {
    return check(module.write(jar), PATIENT, installed);
  }

  private static List<String> codes(List<Finding> findings) {
    return findings.stream().map(Finding::code).toList();
  }

  /** The table of the guide is made from these lines. */
  private static void row(String name, String where, Finding finding) {
    ROWS.add(
        "| %s | %s `%s` | %s |"
            .formatted(name, where, finding.code(), finding.sentence().replace("|", "\\|")));
  }

  @AfterAll
  static void writeTable() throws Exception {
    Path table = Path.of("target", "faulty-modules.md");
    Files.write(table, ROWS, StandardCharsets.UTF_8);
  }

  static Stream<FaultyModule> refused() {
    return FaultyModules.refused().stream();
  }

  @ParameterizedTest
  @MethodSource
  void refused(FaultyModule module) throws Exception {
    module.jar().write(jar);
    Plan plan = check(jar, PATIENT);
    assertFalse(plan.accepted(), plan::toText);
    assertEquals(Plan.Action.REFUSE, plan.action());
    Finding refusal =
        plan.refusals().stream()
            .filter(one -> one.code().equals(module.code()))
            .findFirst()
            .orElseThrow(() -> new AssertionError(plan.toText()));
    assertTrue(refusal.sentence().contains(module.words()), refusal::sentence);
    row(module.name(), "refused", refusal);
  }

  static Stream<FaultyModule> warnedOf() {
    return FaultyModules.warnedOf().stream();
  }

  @ParameterizedTest
  @MethodSource
  void warnedOf(FaultyModule module) throws Exception {
    module.jar().write(jar);
    Plan plan = check(jar, PATIENT);
    assertTrue(plan.accepted(), plan::toText);
    Finding warning =
        plan.warnings().stream()
            .filter(one -> one.code().equals(module.code()))
            .findFirst()
            .orElseThrow(() -> new AssertionError(plan.toText()));
    assertTrue(warning.sentence().contains(module.words()), warning::sentence);
    row(module.name(), "taken with a warning", warning);
  }

  @Test
  void aHealthyModuleIsTaken() throws Exception {
    Plan plan =
        check(
            HealthyModule.describing(
                "module.setting(\"phone\", \"103\").connectsTo(\"data.example.org\")"
                    + ".requires(\"news\", \"[1.0,2.0)\");"));
    assertEquals(List.of(), plan.refusals());
    assertEquals(List.of(), plan.warnings());
    assertEquals(Plan.Action.INSTALL, plan.action());
    assertEquals(Migrations.Effect.ROLLING, plan.migrations().effect());
    assertEquals(
        List.of(
            "SECTION + /clinics",
            "PAGE + /clinics/{slug}",
            "CONTENT_TYPE + clinic",
            "TABLE + health_clinic",
            "PERMISSION + editor: write, publish, delete",
            "SETTING + portal.module.health.phone",
            "HOST + data.example.org",
            "REQUIREMENT + news [1.0,2.0)"),
        plan.changes().stream().map(ModuleCheckIT::shown).toList());
    assertEquals(plan, Plan.fromJson(plan.toJson()));
  }

  private static String shown(Change change) {
    return change.kind() + " " + change.difference().sign() + " " + change.name();
  }

  @Test
  void aDescriptorThatHangsIsEnded() throws Exception {
    Path hanging =
        HealthyModule.describing("while (true) { Thread.onSpinWait(); }")
            .inSource(HealthyModule.DESCRIPTOR, "while (true)", "while (module != null)")
            .write(jar);
    Plan plan = check(hanging, new ReadingLimits(Duration.ofSeconds(15), 96));
    assertEquals(List.of("descriptor.hangs"), codes(plan.refusals()));
    row("hangs in its descriptor", "refused", plan.refusals().get(0));
  }

  @Test
  void anUpgradeIsComparedWithTheInstalledVersion() throws Exception {
    Path installed = HealthyModule.jar().write(folder.resolve("installed.jar"));
    Plan rolling =
        check(
            HealthyModule.migrating("alter table health_clinic add column phone varchar(30);")
                .version("1.1.0"),
            installed);
    assertEquals(Plan.Action.UPGRADE, rolling.action(), rolling::toText);
    assertEquals("1.0.0", rolling.installedVersion());
    assertEquals(Migrations.Effect.ROLLING, rolling.migrations().effect());
    assertEquals(List.of("V2__more.sql"), rolling.migrations().pending());
    assertTrue(
        rolling.changes().stream().allMatch(one -> one.difference() == Change.Difference.SAME));

    Plan stop =
        check(
            HealthyModule.migrating("alter table health_clinic drop column address;")
                .version("1.2.0"),
            installed);
    assertEquals(Migrations.Effect.NEEDS_STOP, stop.migrations().effect());
    assertTrue(stop.accepted(), stop::toText);

    Plan changed =
        check(
            HealthyModule.jar()
                .file(HealthyModule.MIGRATION, HealthyModule.FIRST_MIGRATION + "-- late")
                .version("1.3.0"),
            installed);
    assertEquals(List.of("migration.changed"), codes(changed.refusals()));
    row("changes a migration that has run", "refused", changed.refusals().get(0));

    Plan same = check(installed, PATIENT, installed);
    assertEquals(Plan.Action.NOTHING, same.action());
  }

  @Test
  void modulesMayNotNeedEachOtherInACircle() throws Exception {
    Path first =
        HealthyModule.describing("module.requires(\"pharmacies\", \"1\");")
            .write(folder.resolve("first.jar"));
    JarBuilder second =
        new JarBuilder()
            .source(
                "org.example.pharmacies.PharmaciesModule",
                """
                package org.example.pharmacies;
                @jakarta.enterprise.context.ApplicationScoped
                public class PharmaciesModule implements org.portal.module.PortalModule {
                  public void describe(org.portal.module.ModuleDescription module) {
                    module.id("pharmacies").requires("health", "1");
                    module.section("pharmacies").of(Pharmacy.class);
                  }
                }
                """)
            .source(
                "org.example.pharmacies.Pharmacy",
                """
                package org.example.pharmacies;
                import jakarta.persistence.*;
                @Entity @Table(name = "pharmacies_pharmacy") @DiscriminatorValue("pharmacy")
                @org.portal.content.Type(id = "pharmacy")
                public class Pharmacy extends org.portal.content.ContentItem {}
                """)
            .file("pharmacies/messages.properties", "section.pharmacies.title=Pharmacies\n")
            .file(
                "db/migration/pharmacies/V1__x.sql",
                "create table pharmacies_pharmacy (id bigint not null primary key)");
    Plan plan = check(second, first);
    assertEquals(List.of("requires.circle"), codes(plan.refusals()), plan::toText);
    assertTrue(
        plan.refusals().get(0).found().contains("pharmacies → health → pharmacies"), plan::toText);
    row("needs a module that needs it", "refused", plan.refusals().get(0));
  }

  @Test
  void signaturesAreChecked() throws Exception {
    Signing signing = new Signing(folder);
    Path certificate = signing.makeKey("ministry");
    HealthyModule.jar().write(jar);
    Files.createDirectories(data.resolve("modules"));
    Files.writeString(data.resolve("modules/policy"), "signature required\n");
    Plan unsigned = check(jar, PATIENT);
    assertEquals(List.of("signature.missing"), codes(unsigned.refusals()));
    row("is not signed where that is required", "refused", unsigned.refusals().get(0));

    signing.sign(jar, "ministry");
    Plan unknown = check(jar, PATIENT);
    assertEquals(List.of("signature.unknown"), codes(unknown.refusals()));
    assertTrue(unknown.changes().isEmpty(), "a refused file was run");
    row("is signed by an unknown key", "refused", unknown.refusals().get(0));

    assertEquals(0, command("key", "add", certificate.toString()).status());
    Plan trusted = check(jar, PATIENT);
    assertEquals(List.of(), trusted.refusals());
    assertEquals(Signature.State.TRUSTED, trusted.signature().state());
    assertEquals("ministry", trusted.signature().signer());

    Path changed = folder.resolve("changed.jar");
    Rewriting.replace(jar, changed, HealthyModule.MESSAGES, "section.clinics.title=Other\n");
    Plan broken = check(changed, PATIENT);
    assertEquals(List.of("signature.broken"), codes(broken.refusals()));
    row("was changed after it was signed", "refused", broken.refusals().get(0));

    Rewriting.replace(jar, changed, "health/added.txt", "x");
    assertEquals(List.of("signature.broken"), codes(check(changed, PATIENT).refusals()));

    assertEquals(0, command("key", "revoke", "ministry", "--reason", "it was stolen").status());
    Files.writeString(data.resolve("modules/policy"), "signature optional\n");
    Plan revoked = check(jar, PATIENT);
    assertEquals(List.of("signature.revoked"), codes(revoked.refusals()));
    assertTrue(revoked.refusals().get(0).found().contains("it was stolen"), revoked::toText);
    row("is signed by a revoked key", "refused", revoked.refusals().get(0));
    assertEquals(2, command("key", "add", certificate.toString()).status());
  }

  @Test
  void whatIsDeniedIsNotTaken() throws Exception {
    HealthyModule.jar().write(jar);
    assertEquals(
        0, command("policy", "deny", "health", "1.0.0", "--reason", "it fills the log").status());
    Plan denied = check(jar, PATIENT);
    assertEquals(List.of("denied"), codes(denied.refusals()));
    row("is denied here", "refused", denied.refusals().get(0));
    assertTrue(check(HealthyModule.jar().version("1.0.1")).accepted());

    assertEquals(0, command("policy", "allow", "health", "1.0.0").status());
    Plan allowed = check(HealthyModule.jar());
    assertTrue(allowed.accepted(), allowed::toText);
    assertEquals(0, command("policy", "deny", "sha256:" + allowed.sha256()).status());
    assertEquals(List.of("denied"), codes(check(jar, PATIENT).refusals()));
  }

  @Test
  void theCommandAnswersPeopleAndPrograms() throws Exception {
    HealthyModule.jar().write(jar);
    Said accepted = command("check", jar.toString());
    assertEquals(0, accepted.status(), accepted::text);
    assertTrue(accepted.text().startsWith("health 1.0.0 can be installed."), accepted::text);
    Said json = command("check", jar.toString(), "--json");
    assertTrue(Plan.fromJson(json.text()).accepted(), json::text);
    Files.writeString(jar, "no JAR");
    assertEquals(1, command("check", jar.toString()).status());
    assertEquals(2, command("check", folder.resolve("none.jar").toString()).status());
    assertEquals(2, command("check").status());
    assertEquals(2, command("check", jar.toString(), "--colour").status());
  }

  private record Said(int status, String text) {}

  private Said command(String... words) throws Exception {
    List<String> command =
        new java.util.ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                distribution().launcher().toString(),
                "module"));
    command.addAll(List.of(words));
    command.addAll(List.of("--data", data.toString()));
    Path output = folder.resolve("output.txt");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    assertTrue(process.waitFor(2, TimeUnit.MINUTES), "the command did not end");
    return new Said(process.exitValue(), Files.readString(output));
  }
}
