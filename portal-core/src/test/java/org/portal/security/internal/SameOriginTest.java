package org.portal.security.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SameOriginTest {

  @ParameterizedTest
  @CsvSource({
    "same-origin, true",
    "same-site, false",
    "cross-site, false",
    "none, false",
    "x, false"
  })
  void believesTheBrowserFirst(String fetchSite, boolean proven) {
    assertEquals(proven, sent(fetchSite, null).isProven());
  }

  @Test
  void anOwnOriginDoesNotOutweighAForeignFetchSite() {
    assertFalse(sent("cross-site", "http://portal.example:8080").isProven());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://portal.example:8080",
        "https://portal.example:8080",
        "HTTP://PORTAL.EXAMPLE:8080",
        "https://public.example"
      })
  void takesItsOwnOrigin(String origin) {
    assertTrue(sent(null, origin).isProven());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "",
        "http://portal.example",
        "http://portal.example:80801",
        "http://evil.example",
        "http://portal.example:8080.evil.example",
        "http://evil.example/?portal.example:8080",
        "portal.example:8080",
        "https://public.example.evil.example"
      })
  void refusesAnyOther(String origin) {
    assertFalse(sent(null, origin).isProven());
  }

  @Test
  void refusesWhoGivesNoProof() {
    assertFalse(sent(null, null).isProven());
  }

  @Test
  void asksOnlyWhenSomethingMayChange() {
    assertTrue(SameOrigin.onlyReads("GET"));
    assertTrue(SameOrigin.onlyReads("head"));
    assertFalse(SameOrigin.onlyReads("POST"));
    assertFalse(SameOrigin.onlyReads("PUT"));
    assertFalse(SameOrigin.onlyReads("PROPFIND"));
  }

  private static SameOrigin sent(String fetchSite, String origin) {
    return new SameOrigin(
        Optional.ofNullable(fetchSite),
        Optional.ofNullable(origin),
        "portal.example:8080",
        "https://public.example");
  }
}
