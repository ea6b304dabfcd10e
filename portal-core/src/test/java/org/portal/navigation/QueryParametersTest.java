package org.portal.navigation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QueryParametersTest {

  private static final List<String> KNOWN = List.of("kind", "region");

  @Test
  void unknownParametersAreLeftOut() {
    QueryParameters parameters =
        QueryParameters.of(
            Map.of("utm_source", new String[] {"x"}, "kind", new String[] {"castle"}), KNOWN);
    assertEquals("?kind=castle", parameters.toQuery());
  }

  @Test
  void onlyTheFirstOfARepeatedParameterCounts() {
    QueryParameters parameters =
        QueryParameters.of(Map.of("kind", new String[] {"castle", "church"}), KNOWN);
    assertEquals("?kind=castle", parameters.toQuery());
  }

  @Test
  void anEmptyValueIsNoValue() {
    assertEquals("", QueryParameters.of(Map.of("kind", new String[] {""}), KNOWN).toQuery());
  }

  @Test
  void theOrderIsAlwaysTheSame() {
    QueryParameters one =
        QueryParameters.of(
            Map.of("region", new String[] {"minsk"}, "kind", new String[] {"castle"}), KNOWN);
    QueryParameters other = QueryParameters.NONE.with("region", "minsk").with("kind", "castle");
    assertEquals("?kind=castle&region=minsk", one.toQuery());
    assertEquals(one.toQuery(), other.toQuery());
  }

  @Test
  void valuesAreEncoded() {
    assertEquals(
        "?kind=a%20b%26c%3D%22%3Cd%3E", QueryParameters.NONE.with("kind", "a b&c=\"<d>").toQuery());
  }

  @Test
  void anImpossibleValueNamesTheParameter() {
    QueryParameters parameters = QueryParameters.NONE.with("kind", "nonsense");
    BadParameterException fault =
        assertThrows(
            BadParameterException.class,
            () -> parameters.read("kind", value -> Optional.<String>empty()));
    assertEquals("kind", fault.parameter());
  }

  @Test
  void anAbsentParameterIsEmptyAndNotImpossible() {
    assertEquals(
        Optional.empty(), QueryParameters.NONE.read("kind", value -> Optional.<String>empty()));
  }

  @Test
  void withoutTakesSeveralOff() {
    assertEquals(
        "?kind=castle",
        QueryParameters.NONE
            .with("kind", "castle")
            .with("after", "1_2")
            .with("before", "1_2")
            .without("after", "before")
            .toQuery());
  }
}
