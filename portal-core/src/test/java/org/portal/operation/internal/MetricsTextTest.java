package org.portal.operation.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.portal.module.ModuleFigures;
import org.portal.module.ModuleState;
import org.portal.module.ModuleStatus;

class MetricsTextTest {

  private static final ModuleFigures FIGURES =
      new ModuleFigures(
          10,
          2,
          1,
          3,
          4,
          1,
          1_500,
          9_000,
          700,
          List.of(1L, 2L, 5L, 8L, 9L, 10L, 10L, 10L),
          List.of());

  private static String text(String id) {
    ModuleStatus module =
        new ModuleStatus(
            id, Optional.empty(), ModuleState.FAILED, "", Instant.EPOCH, "", Optional.empty());
    return MetricsText.of(List.of(module), name -> FIGURES);
  }

  @Test
  void everyFigureHasItsLine() {
    List<String> lines = text("news").lines().toList();
    for (String line :
        new String[] {
          "portal_module_up{module=\"news\"} 0",
          "portal_module_out{module=\"news\"} 1",
          "portal_module_faults_total{module=\"news\"} 2",
          "portal_module_rejected_total{module=\"news\"} 3",
          "portal_module_hanging{module=\"news\"} 1",
          "portal_module_allocated_bytes_total{module=\"news\"} 9000",
          "portal_module_call_seconds_bucket{module=\"news\",le=\"0.100\"} 5",
          "portal_module_call_seconds_bucket{module=\"news\",le=\"+Inf\"} 10",
          "portal_module_call_seconds_sum{module=\"news\"} 1.500",
          "portal_module_call_seconds_count{module=\"news\"} 10"
        }) {
      assertTrue(lines.contains(line), line + " is missing in\n" + text("news"));
    }
  }

  @Test
  void aNameWithQuotationMarksBreaksNothing() {
    assertEquals(
        1, text("a\"b").lines().filter("portal_module_up{module=\"a\\\"b\"} 0"::equals).count());
  }
}
