package org.portal.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.portal.testkit.internal.Migrations;
import org.portal.testkit.internal.ModuleUnderTest;

/** Migrations that break the contract, each in one way. */
class MigrationsTest {

  private static final String GOOD =
      """
      -- clinics; drop table is only a remark here
      create table wrong_clinic (
        id    bigint not null primary key references content_item (id) on delete cascade,
        kind  varchar(30) default 'rename; drop table content_item'
      );
      create index wrong_clinic_kind on wrong_clinic (kind, id);
      """;

  @TempDir Path classes;

  private Migrations migrations(String name, String script) throws IOException {
    Path folder = Files.createDirectories(classes.resolve("db/migration/wrong"));
    Files.writeString(folder.resolve(name), script);
    return Migrations.of(WrongModule.in(classes));
  }

  private static void assertFault(List<String> faults, String expected) {
    assertTrue(faults.stream().anyMatch(fault -> fault.contains(expected)), faults.toString());
  }

  @Test
  void goodOnesHaveNoFaults() throws IOException {
    Migrations good = migrations("V1__clinics.sql", GOOD);
    assertEquals(List.of(), good.faults(Set.of()));
    assertEquals(List.of(), good.faultsOfIndexes());
  }

  @Test
  void aTableThatIsNotThereIsFound() throws IOException {
    List<String> faults = migrations("V1__clinics.sql", "select 1;").faults(Set.of());
    assertFault(faults, "lies in the table wrong_clinic, which no migration makes");
  }

  @Test
  void aFilterWithoutIndexIsFound() throws IOException {
    String script = GOOD.replaceAll("create index[^;]*;", "");
    List<String> faults = migrations("V1__clinics.sql", script).faultsOfIndexes();
    assertEquals(1, faults.size(), faults.toString());
    assertFault(faults, "create index wrong_clinic_kind on wrong_clinic (kind, id);");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "drop table wrong_clinic|takes away or tightens",
        "alter table wrong_clinic drop column kind|takes away or tightens",
        "alter table wrong_clinic alter column kind rename to sort|takes away or tightens",
        "alter table wrong_clinic alter column kind set not null|takes away or tightens",
        "alter table wrong_clinic add column beds integer not null|takes away or tightens",
        "delete from wrong_clinic|takes away or tightens",
        "alter table wrong_clinic add column body clob|large object",
        "alter table content_item add column beds integer|the portal's own table content_item",
        "update portal_module set enabled = false|touches the table portal_module",
        "create table other_thing (id bigint)|make the table other_thing",
        "create index x on content_text (title)|touches the table content_text",
        "create table wrong_clinic (id bigint)|do not run on an empty H2 database",
      })
  void eachFaultOfASecondScriptIsFound(String statement, String expected) throws IOException {
    migrations("V1__clinics.sql", GOOD);
    assertFault(migrations("V2__more.sql", statement + ";").faults(Set.of()), expected);
  }

  @Test
  void whatOnlyAddsIsAllowed() throws IOException {
    migrations("V1__clinics.sql", GOOD);
    Migrations more =
        migrations(
            "V2__more.sql",
            """
            alter table wrong_clinic add column beds integer default 0 not null;
            alter table wrong_clinic add column phone varchar(40);
            update wrong_clinic set beds = 1 where beds = 0;
            """);
    assertEquals(List.of(), more.faults(Set.of()));
  }

  @Test
  void whatNeedsAStopIsAllowedByName() throws IOException {
    migrations("V1__clinics.sql", GOOD);
    Migrations dropping =
        migrations(
            "V2__without.sql",
            "drop index wrong_clinic_kind; alter table wrong_clinic drop column kind;");
    assertEquals(List.of(), dropping.faults(Set.of("V2__without.sql")));
  }

  @ParameterizedTest
  @CsvSource({"R__again.sql", "U1__undo.sql", "clinics.sql", "V2_one_underscore.sql"})
  void otherNamesAreFound(String name) throws IOException {
    migrations("V1__clinics.sql", GOOD);
    assertFault(migrations(name, "select 1;").faults(Set.of()), "is no usable name");
  }

  @Test
  void theSameNumberTwiceIsFound() throws IOException {
    migrations("V1__clinics.sql", GOOD);
    assertFault(migrations("V1__again.sql", "select 1;").faults(Set.of()), "two migrations V1");
  }

  @Test
  void theModuleIsTheOneThatIsMeant() {
    ModuleUnderTest module = WrongModule.in(classes);
    assertEquals("wrong", module.id());
  }
}
