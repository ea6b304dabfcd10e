package org.portal.news;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A category")
class CategoryTest {

  @ParameterizedTest
  @EnumSource(Category.class)
  @DisplayName("is found by the code that stands in its address")
  void code(Category category) {
    assertEquals(Optional.of(category), Category.of(category.code()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "SPORT", "Sport", "opinions_interviews", "opinions", "politics"})
  @DisplayName("is none for any other code")
  void unknown(String code) {
    assertEquals(Optional.empty(), Category.of(code));
  }
}
