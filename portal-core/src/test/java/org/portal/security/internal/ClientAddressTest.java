package org.portal.security.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClientAddressTest {

  private static final Set<String> PROXIES = Set.of("10.0.0.5", "10.0.0.6");

  @Test
  void aVisitorWithoutProxyCanNotGiveAnotherAddress() {
    assertEquals("192.0.2.1", ClientAddress.of("192.0.2.1", List.of("198.51.100.7"), PROXIES));
    assertEquals("10.0.0.5", ClientAddress.of("10.0.0.5", List.of("198.51.100.7"), Set.of()));
  }

  @Test
  void aProxyNamesTheVisitor() {
    assertEquals("198.51.100.7", ClientAddress.of("10.0.0.5", List.of("198.51.100.7"), PROXIES));
  }

  @Test
  void whatAVisitorSendsBeforeTheProxyIsNotTaken() {
    assertEquals(
        "198.51.100.7",
        ClientAddress.of("10.0.0.5", List.of("203.0.113.9, 198.51.100.7, 10.0.0.6"), PROXIES));
    assertEquals(
        "198.51.100.7",
        ClientAddress.of("10.0.0.5", List.of("203.0.113.9", "198.51.100.7"), PROXIES));
  }

  @Test
  void aProxyThatNamesNobodyIsTheClient() {
    assertEquals("10.0.0.5", ClientAddress.of("10.0.0.5", List.of(), PROXIES));
  }
}
