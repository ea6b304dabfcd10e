package org.portal.admin.internal;

import java.util.Objects;
import org.omnifaces.util.Faces;

/**
 * A plain HTML form, without the state of a view: it can be sent however long the page has been
 * open, and to another server than the one that wrote it.
 */
final class Form {

  private static final int LONGEST = 2000;

  /** Whether the request brings the form, filled in. */
  boolean isSent() {
    return "POST".equals(Faces.getRequest().getMethod());
  }

  /** Whether there is a parameter of that name. */
  boolean has(String name) {
    return Faces.getRequestParameter(name) != null;
  }

  /** What was typed; empty if nothing was, cut where no honest text goes on. */
  String text(String name) {
    String text = Objects.toString(Faces.getRequestParameter(name), "");
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }
}
