package org.portal.operation.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.portal.persistence.NewerDatabaseException;

class StartFailureTest {

  @Test
  void aNewerDatabaseSaysWhatToDo() {
    assertEquals(
        "The tables of \"core\" were made by a newer release (migration 99). Start that release,"
            + " or restore a backup that was made with this one.",
        StartFailure.sentence(new IllegalStateException(new NewerDatabaseException("core", "99"))));
  }

  @Test
  void aDamagedDatabaseIsNamedInOneLine() {
    String sentence =
        StartFailure.sentence(
            new IllegalStateException(new SQLException("File corrupted\n at line 2")));
    assertTrue(sentence.contains("File corrupted"), sentence);
    assertFalse(sentence.contains("\n"), sentence);
  }
}
