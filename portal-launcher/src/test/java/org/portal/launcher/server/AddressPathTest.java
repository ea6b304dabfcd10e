package org.portal.launcher.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressPathTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/en/news", "/en/./news", "/en/../ru", "/en//..", "/a..b/..c", "/%25"})
  void readable(String path) {
    assertTrue(AddressPath.isReadable(path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/WEB-INF",
        "/WEB-INF/web.xml",
        "/%57EB-INF/web.xml",
        "/web-inf/web.xml",
        "//WEB-INF/web.xml",
        "/./META-INF/MANIFEST.MF",
        "/assets/../WEB-INF/web.xml",
        "/WEB-INF;a=b/web.xml"
      })
  void hidden(String path) {
    assertTrue(AddressPath.isHidden(path));
  }

  @ParameterizedTest
  @CsvSource({"/ru/%zz, /ru", "/be, /be", "/assets/x, ''", "/, ''", "/RU/x, ''"})
  void theLanguageIsTheFirstSegment(String path, String language) {
    assertEquals(language, AddressPath.language(path));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/en/WEB-INF/x", "/WEB-INFO", "/a+b", "/en"})
  void notHidden(String path) {
    assertFalse(AddressPath.isHidden(path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/%zz",
        "/jakarta.faces.resource/..%2f..",
        "/en/%2Fetc",
        "/en/%5c..%5C..",
        "/en/%00",
        "/../etc/passwd",
        "/en/../../etc/passwd",
        "/en/%2e%2E/%2e%2e/etc/passwd"
      })
  void unreadable(String path) {
    assertFalse(AddressPath.isReadable(path));
  }
}
