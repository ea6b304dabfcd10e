package org.portal.launcher.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportTest {

  @ParameterizedTest
  @MethodSource("reports")
  void aReportSurvivesTheLine(Report report) {
    assertEquals(Optional.of(report), Report.parse(report.line()));
  }

  static Stream<Report> reports() {
    return Stream.of(
        new Report.Progress("loading 1 of 2"),
        new Report.Ready(Optional.empty()),
        new Report.Ready(Optional.of("/admin/first-administrator?token=a b")),
        new Report.Refused("the database is damaged; restore it."),
        new Report.Draining());
  }

  @Test
  void severalLinesBecomeOne() {
    assertEquals("refused one two three", new Report.Refused(" one \n two\r\nthree\n").line());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "hello", "Progress x", " ready"})
  void anythingElseIsNoReport(String line) {
    assertEquals(Optional.empty(), Report.parse(line));
  }

  @ParameterizedTest
  @EnumSource
  void anOrderSurvivesTheLine(Order order) {
    assertEquals(Optional.of(order), Order.parse(order.line()));
  }

  @Test
  void anythingElseIsNoOrder() {
    assertEquals(Optional.empty(), Order.parse("dance"));
  }
}
