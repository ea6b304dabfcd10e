package org.portal.launcher.control;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;

/** The lines of requests and answers: a JSON object each. */
final class Line {
  /** What is being done. */
  static final String PROGRESS = "progress";

  /** True in the last line. */
  static final String DONE = "done";

  /** The exit status that the answer stands for. */
  static final String EXIT = "exit";

  /** What became of it. */
  static final String SENTENCE = "sentence";

  private Line() {}

  static JsonObject progress(String what) {
    return Json.createObjectBuilder().add(PROGRESS, what).build();
  }

  static JsonObject done(boolean well, String sentence) {
    return ending(well, sentence).build();
  }

  /** The last line, to which something can be added. */
  static JsonObjectBuilder ending(boolean well, String sentence) {
    return Json.createObjectBuilder()
        .add(DONE, true)
        .add(EXIT, well ? 0 : 1)
        .add(SENTENCE, sentence);
  }

  static JsonObject read(String line) throws IOException {
    try (JsonReader reader = Json.createReader(new StringReader(line))) {
      return reader.readObject();
    } catch (JsonException e) {
      throw new IOException("'" + line + "' is no JSON object", e);
    }
  }
}
