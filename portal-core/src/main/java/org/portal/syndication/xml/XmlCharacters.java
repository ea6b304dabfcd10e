package org.portal.syndication.xml;

/** What may stand in an XML document (XML 1.0, production 2, {@code Char}). */
final class XmlCharacters {

  private XmlCharacters() {}

  /** The text without characters that no document may hold, not even escaped. */
  static String clean(String text) {
    if (text.codePoints().allMatch(XmlCharacters::isAllowed)) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().filter(XmlCharacters::isAllowed).forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static boolean isAllowed(int character) {
    return character == '\t'
        || character == '\n'
        || character == '\r'
        || (character >= 0x20 && character <= 0xD7FF)
        || (character >= 0xE000 && character <= 0xFFFD)
        || character >= 0x10000;
  }
}
