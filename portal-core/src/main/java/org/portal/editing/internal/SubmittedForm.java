package org.portal.editing.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Reads what a form sends; what the form does not have is left out. */
final class SubmittedForm {

  private static final int LONGEST_NAME = 120;
  private static final int MOST_INPUTS = 3_000;

  private final HttpServletRequest request;
  private final Set<String> units = new HashSet<>();

  SubmittedForm(HttpServletRequest request, ItemPlace place) {
    this.request = request;
    place
        .localization()
        .locales()
        .forEach(
            locale -> {
              for (String part : new String[] {"title", "summary", "body", "hidden", "holds"}) {
                units.add(part + "." + locale.tag());
              }
            });
    units.addAll(Set.of("slug", "tags", "related", "source", "verified"));
    place.type().fields().forEach(field -> units.add(FieldShape.name(field, -1, "")));
  }

  Submission read() {
    Map<String, String> values = new HashMap<>();
    Map<String, String> choices = new HashMap<>();
    boolean fits = true;
    for (Map.Entry<String, String[]> sent : request.getParameterMap().entrySet()) {
      String name = sent.getKey();
      String text = String.join("\n", sent.getValue());
      if (name.startsWith("choose.")) {
        choices.put(name.substring("choose.".length()), text);
      } else if (isInput(name) && values.size() < MOST_INPUTS) {
        fits = fits && text.length() <= DraftValue.LONGEST;
        values.put(name, text.replace("\u0000", ""));
      }
    }
    ItemForm form =
        new ItemForm(
            number("version"),
            ItemForm.base(Objects.toString(request.getParameter("base"), "")),
            values);
    // the last input of the form: a server that cuts what is too long leaves it out
    boolean isComplete = fits && "yes".equals(request.getParameter("complete"));
    return new Submission(form, number("against"), choices, isComplete);
  }

  private boolean isInput(String name) {
    return name.length() <= LONGEST_NAME
        && name.matches("[A-Za-z0-9._-]+")
        && units.contains(ItemForm.unitOf(name));
  }

  private int number(String name) {
    String text = Objects.toString(request.getParameter(name), "");
    return text.matches("-?\\d{1,9}") ? Integer.parseInt(text) : ItemForm.NEW;
  }
}
