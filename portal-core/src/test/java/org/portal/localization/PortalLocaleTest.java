package org.portal.localization;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A language of the portal")
class PortalLocaleTest {

  @ParameterizedTest
  @CsvSource({"en, en_US", "ru, ru_RU", "be, be_BY", "pl, pl_PL", "qqq, qqq"})
  @DisplayName("has a territory where most of its speakers live")
  void territory(String tag, String expected) {
    assertEquals(expected, new PortalLocale(tag).withTerritory());
  }
}
