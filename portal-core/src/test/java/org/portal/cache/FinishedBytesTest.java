package org.portal.cache;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class FinishedBytesTest {

  private static FinishedBytes of(String text) {
    return FinishedBytes.of(200, "text/plain", text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void theCompressedBytesAreTheSameText() throws IOException {
    FinishedBytes bytes = of("a page ".repeat(200));
    assertTrue(bytes.gzip().length < bytes.plain().length);
    try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(bytes.gzip()))) {
      assertArrayEquals(bytes.plain(), gzip.readAllBytes());
    }
  }

  @Test
  void aSmallAnswerIsNotCompressed() {
    assertNull(of("small").gzip());
  }

  @Test
  void theEntityTagIsThatOfTheBytes() {
    assertEquals(of("a").entityTag(), of("a").entityTag());
    assertNotEquals(of("a").entityTag(), of("b").entityTag());
  }
}
