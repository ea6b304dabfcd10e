package org.portal.launcher.control;

import jakarta.json.JsonObject;
import java.io.IOException;

/** Takes the lines that answer a request. */
@FunctionalInterface
interface Answers {
  /** Takes one line. */
  void send(JsonObject line) throws IOException;
}
