package org.portal.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListPositionTest {

  @Test
  void isReadAsItWasWritten() {
    ListPosition position = new ListPosition(-1_631_175_960_000L, 3_759_823_745L, false);
    assertEquals(Optional.of(position), ListPosition.parse(position.code(), false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1",
        "_1",
        "1_",
        "a_b",
        "1_2_3",
        "1_-2",
        "9999999999999999999_1",
        "1 _2",
        "1_99999999999999999999"
      })
  void refusesEverythingElse(String code) {
    assertEquals(Optional.empty(), ListPosition.parse(code, false));
  }
}
