package org.portal.module;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
