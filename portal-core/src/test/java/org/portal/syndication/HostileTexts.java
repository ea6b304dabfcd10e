package org.portal.syndication;

import java.util.stream.Stream;

/** Texts that break documents made carelessly; each would be harmless as plain text. */
public final class HostileTexts {

  private HostileTexts() {}

  /** All of them. */
  public static Stream<String> all() {
    return Stream.of(
        "R&D <b>bold</b> ]]> <![CDATA[ x",
        "&amp; &lt; &#x41; &nbsp; & &unknown;",
        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><x>&e;</x>",
        "Bell\u0007 vertical\u000btab \u0000",
        "Line\u2028separator and paragraph\u2029separator",
        "Escape \u001b[31m and non-character \ufffe and replacement \ufffd",
        "lone \ud83d surrogate, lone \ude00 too, and \ud83d\ude00 a pair",
        "<script>alert('xss-headline')</script>",
        "</script><!-- <script>",
        "\" onmouseover=\"alert(1)\" x='",
        "Invoice \u202egpj.exe\u202c ready",
        "back\\slash \\u003c \\n",
        "#{7*7} ${7*7} {{7*7}}");
  }

  /** What is left of a text once the characters are gone that XML 1.0 does not know. */
  public static String inXml(String text) {
    return text.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x{d800}-\\x{dfff}\\x{fffe}]", "");
  }
}
