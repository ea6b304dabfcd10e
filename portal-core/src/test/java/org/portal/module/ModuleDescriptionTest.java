package org.portal.module;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.portal.content.TestItem;

class ModuleDescriptionTest {

  private static ModuleDescription described(String id) {
    ModuleDescription module = new ModuleDescription();
    module.id(id).section("clinics").of(TestItem.class);
    return module;
  }

  private static String faults(ModuleDescription module) {
    return assertThrows(InvalidModuleException.class, module::toDescriptor).getMessage();
  }

  @Test
  void aShortDescriptionIsEnough() {
    ModuleDescriptor descriptor = described("health").toDescriptor();
    assertEquals("health", descriptor.id());
    assertEquals("clinics", descriptor.sections().get(0).id());
    assertEquals("{slug}", descriptor.sections().get(0).itemPath());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Health", "1health", "health!", "a b", "здоровье"})
  void idsAreSimpleNames(String id) {
    assertTrue(faults(described(id)).contains("The id \"" + id + "\""));
  }

  @Test
  void aModuleForAnotherCoreIsRefused() {
    assertTrue(faults(described("health").requiresCore("2")).contains("version 2"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "[1.0,2.0)", "[1,)", "(,1.0]", "[1.0]"})
  void aRangeThatHoldsThisCoreIsTaken(String versions) {
    assertEquals(
        versions, described("health").requiresCore(versions).toDescriptor().requiredCore().text());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "[1.1,2.0)", "(1.0,2.0)", "[0.1,1.0)", "(,1)"})
  void aRangeWithoutThisCoreIsRefused(String versions) {
    String message = faults(described("health").requiresCore(versions));
    assertTrue(message.contains("version " + versions + " of the core's API"), message);
    assertTrue(message.contains("has version 1.0"), message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "one", "1.0,2.0", "[2.0,1.0]", "(1.0)", "[1.0,1.0)", ">=1"})
  void whatIsNoRangeIsNamed(String versions) {
    assertTrue(faults(described("health").requiresCore(versions)).contains("requiresCore: "));
  }

  @Test
  void whoFillsAModuleIsDeclared() {
    assertEquals(
        List.of(EditorialRole.EDITOR), described("health").toDescriptor().roles(), "by default");
    ModuleDescriptor descriptor =
        described("health").role("author", EditorialRight.WRITE).toDescriptor();
    assertTrue(descriptor.roles().get(0).allows(EditorialRight.WRITE));
    assertFalse(descriptor.roles().get(0).allows(EditorialRight.PUBLISH));
    String message =
        faults(
            described("health")
                .role("Chief", EditorialRight.WRITE)
                .role("administrator", EditorialRight.WRITE)
                .role("idle"));
    assertTrue(message.contains("\"Chief\" is not usable"), message);
    assertTrue(message.contains("\"administrator\" is the portal's own"), message);
    assertTrue(message.contains("\"idle\" allows nothing"), message);
  }

  @Test
  void whatAModuleNeedsAndTalksToIsKept() {
    ModuleDescriptor descriptor =
        described("health")
            .requires("news", "[1.0,2.0)")
            .setting("phone", "103")
            .connectsTo("data.example.org", "map.example.org:8443")
            .toDescriptor();
    assertEquals("news", descriptor.requirements().get(0).moduleId());
    assertEquals("[1.0,2.0)", descriptor.requirements().get(0).versions().text());
    assertEquals("portal.module.health.phone", descriptor.settings().get(0).key("health"));
    assertEquals(Set.of("data.example.org", "map.example.org:8443"), descriptor.hosts());
  }

  @Test
  void whatAModuleCantNeedSetOrTalkToIsNamedAtOnce() {
    String message =
        faults(
            described("health")
                .requires("health", "1")
                .requires("news", "any")
                .requires("news", "1")
                .setting("Phone", "")
                .setting("phone", "")
                .setting("phone", "")
                .connectsTo("https://example.org/"));
    assertTrue(message.contains("requires itself"), message);
    assertTrue(message.contains("\"any\" is no range"), message);
    assertTrue(message.contains("Required module \"news\" is declared twice"), message);
    assertTrue(message.contains("setting \"Phone\" is not usable"), message);
    assertTrue(message.contains("Setting \"phone\" is declared twice"), message);
    assertTrue(message.contains("\"https://example.org/\", which is no host"), message);
  }

  @Test
  void everyFaultIsNamedAtOnce() {
    ModuleDescription module = new ModuleDescription();
    module.id("Bad Id");
    module.section("x").itemPath("{id}").pageSize(1000);
    String message = faults(module);
    assertTrue(message.contains("Bad Id"), message);
    assertTrue(message.contains("names no content type"), message);
    assertTrue(message.contains("{slug}"), message);
    assertTrue(message.contains("1000"), message);
  }

  @Test
  void aSectionCantBeDeclaredTwice() {
    ModuleDescription module = described("health");
    module.section("clinics").of(TestItem.class);
    assertTrue(faults(module).contains("declared twice"));
  }

  @Test
  void aModuleWithoutSectionIsRefused() {
    assertTrue(faults(new ModuleDescription().id("empty")).contains("no section"));
  }
}
