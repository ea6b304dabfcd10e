package org.portal.launcher.server;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostHeaderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "localhost",
        "localhost:8080",
        "portal.example",
        "10.0.0.1:80",
        "[::1]",
        "[::1]:8080"
      })
  void aHostWithOrWithoutPortIsReadable(String host) {
    assertTrue(HostHeader.isReadable(List.of(host)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ":",
        ":80",
        "127.0.0.1:8090:1",
        "a b",
        "<script>",
        "x/..",
        "a@b",
        "a:x",
        "[::1"
      })
  void whatIsNoHostIsNotReadable(String host) {
    assertFalse(HostHeader.isReadable(List.of(host)));
  }

  @Test
  void aRequestNamesOneHostOrNone() {
    assertTrue(HostHeader.isReadable(List.of()));
    assertFalse(HostHeader.isReadable(List.of("portal.example", "portal.example")));
  }
}
