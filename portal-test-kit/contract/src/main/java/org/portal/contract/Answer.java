package org.portal.contract;

/**
 * What came back.
 *
 * @param path what was asked for
 * @param status the HTTP status; 0 if nothing came
 * @param type the media type with its parameters; empty if there is none
 * @param body the text
 * @param trouble why nothing came; else empty
 */
public record Answer(String path, int status, String type, String body, String trouble) {

  static Answer none(String path, String trouble) {
    return new Answer(path, 0, "", "", trouble);
  }

  /** Whether it is a page that was found. */
  boolean isWell() {
    return status == 200;
  }

  boolean isHtml() {
    return type.startsWith("text/html");
  }

  boolean isFeed() {
    return type.startsWith("application/atom+xml");
  }

  /** How it came out, for a sentence. */
  String outcome() {
    return trouble.isEmpty() ? "answers %d".formatted(status) : "gives " + trouble;
  }
}
