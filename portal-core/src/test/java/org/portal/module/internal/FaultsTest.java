package org.portal.module.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.portal.navigation.BadParameterException;
import org.portal.persistence.DatabaseUnavailableException;

class FaultsTest {

  @Test
  void aWrongRequestIsNotTheModulesFault() {
    RuntimeException wrapped =
        new IllegalStateException(new BadParameterException("kind", "nonsense"));
    assertInstanceOf(BadParameterException.class, Faults.passing(wrapped).orElseThrow());
  }

  @Test
  void aDatabaseThatIsAwayIsNotTheModulesFault() {
    RuntimeException wrapped = new IllegalStateException(new SQLException("away", "08006"));
    assertInstanceOf(DatabaseUnavailableException.class, Faults.passing(wrapped).orElseThrow());
  }

  @Test
  void aWrongStatementIs() {
    assertTrue(
        Faults.passing(new IllegalStateException(new SQLException("syntax", "42000"))).isEmpty());
    assertTrue(Faults.passing(new NullPointerException()).isEmpty());
  }

  @Test
  void theInnermostCauseIsNamedInOneLine() {
    assertEquals(
        "IllegalArgumentException: no such thing",
        Faults.describe(
            new RuntimeException("outer", new IllegalArgumentException("no such\n   thing"))));
  }

  @Test
  void aLongMessageIsCut() {
    assertTrue(Faults.describe(new RuntimeException("x".repeat(10_000))).length() < 600);
  }
}
