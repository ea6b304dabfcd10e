package org.portal.layout.weave;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The address of a woven picture")
class WovenAddressTest {

  @Test
  @DisplayName("names the seed, and the measures are the cloth's")
  void plain() {
    WovenAddress address = WovenAddress.panel("mir-castle");
    assertEquals("weave/panel/mir-castle.svg", address.path());
    assertEquals("0 0 120 80", address.viewBox());
    assertEquals("0 0 33 33", WovenAddress.tile("x").viewBox());
  }

  @Test
  @DisplayName("is one that is answered, whatever the seed is")
  void odd() {
    assertEquals("weave/fine/----a-b.svg", WovenAddress.fine("../ A/b").path());
    assertEquals("weave/tile/-.svg", WovenAddress.tile("").path());
    assertEquals(
        "weave/tile/" + "x".repeat(120) + ".svg", WovenAddress.tile("x".repeat(500)).path());
  }
}
