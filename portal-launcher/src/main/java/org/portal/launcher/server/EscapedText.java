package org.portal.launcher.server;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Text with per cent escapes, as addresses have it. */
final class EscapedText {

  private EscapedText() {}

  /** Whether every per cent sign begins the escape of a byte and the bytes are UTF-8. */
  static boolean isWellFormed(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
    for (int index = 0; index < text.length(); index++) {
      char character = text.charAt(index);
      if (character != '%') {
        bytes.write(character < 128 ? character : '?');
        continue;
      }
      int high = index + 2 <= text.length() - 1 ? Character.digit(text.charAt(index + 1), 16) : -1;
      int low = index + 2 <= text.length() - 1 ? Character.digit(text.charAt(index + 2), 16) : -1;
      if (high < 0 || low < 0) {
        return false;
      }
      bytes.write((high << 4) | low);
      index += 2;
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray()));
      return true;
    } catch (CharacterCodingException malformed) {
      return false;
    }
  }
}
