package org.portal.editing.internal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.portal.admin.AdminTexts;
import org.portal.content.ContentField;
import org.portal.content.ContentLimits;
import org.portal.content.Slugs;
import org.portal.content.field.FieldContext;
import org.portal.content.field.FieldTexts;
import org.portal.content.field.Input;
import org.portal.localization.PortalLocale;

/** Makes of a form's fields what the page shows. */
@RequestScoped
public class FieldViews {

  @Inject private AdminTexts texts;
  @Inject private FieldTexts fieldTexts;

  /** What a unit of the form is called. */
  String label(ItemPlace place, String unit) {
    String[] parts = unit.split("\\.", -1);
    if (parts[0].equals("f") && parts.length > 1) {
      return place
          .type()
          .field(parts[1])
          .map(field -> fieldTexts.label(place.language(), field))
          .orElse(unit);
    }
    String name = texts.of("content.input." + parts[0]);
    return parts.length == 1
        ? name
        : texts.with("content.in-language", name, new PortalLocale(parts[1]).nativeName());
  }

  /** Title, summary and text in a language. */
  List<InputView> texts(PortalLocale locale, EditorState state) {
    return List.of(
        text("title", "line", ContentLimits.TITLE, locale, state),
        text("summary", "lines", ContentLimits.SUMMARY, locale, state),
        text("body", "tall", 0, locale, state));
  }

  private InputView text(
      String part, String kind, int longest, PortalLocale locale, EditorState state) {
    String name = part + "." + locale.tag();
    return new InputView(
        name,
        id(name),
        kind,
        texts.of("content.input." + part),
        texts.of("content.hint." + part),
        state.form().text(name),
        List.of(),
        locale.tag(),
        longest,
        error(name, state));
  }

  /** The fields of the type. */
  List<FieldView> facts(ItemPlace place, EditorState state) {
    return place.type().fields().stream().map(field -> field(place, field, state)).toList();
  }

  /** Address, tags, related items and source. */
  List<FieldView> general(EditorState state) {
    return List.of(
        general("slug", "line", Slugs.LONGEST, state),
        general("tags", "lines", 0, state),
        general("related", "lines", 0, state),
        general("source", "line", 500, state),
        general("verified", "box", 0, state));
  }

  private FieldView general(String name, String kind, int longest, EditorState state) {
    String label = texts.of("content.input." + name);
    InputView input =
        new InputView(
            name,
            id(name),
            kind,
            label,
            texts.orElse("content.hint." + name, ""),
            state.form().text(name),
            List.of(),
            null,
            longest,
            error(name, state));
    return new FieldView(
        id(name) + "-field", label, "single", false, true, "", "", List.of(List.of(input)));
  }

  private FieldView field(ItemPlace place, ContentField field, EditorState state) {
    FieldContext context = place.context(field);
    List<Input> inputs = field.meaning().inputs(context);
    FieldShape shape = FieldShape.of(field, context);
    FieldLimits limits = FieldLimits.of(place.type(), field);
    String unit = FieldShape.name(field, -1, "");
    String label = fieldTexts.label(place.language(), field);
    List<List<InputView>> rows =
        switch (shape) {
          case BOXES -> List.of(boxes(unit, inputs.get(0), state));
          case SINGLE -> List.of(row(field, -1, label, inputs, limits, state));
          case ROWS -> rows(field, label, inputs, limits, state);
        };
    boolean alone = shape == FieldShape.SINGLE && inputs.size() == 1;
    String layout =
        switch (shape) {
          case BOXES -> "boxes";
          case ROWS -> "rows";
          case SINGLE -> alone ? "single" : "group";
        };
    return new FieldView(
        id(unit) + "-field",
        label,
        layout,
        limits.required(),
        !alone,
        shape == FieldShape.BOXES ? inputs.get(0).hint() : "",
        alone ? "" : error(unit, state),
        rows);
  }

  private List<List<InputView>> rows(
      ContentField field, String label, List<Input> inputs, FieldLimits limits, EditorState state) {
    Set<Integer> filled = FormReader.rows(field, state.form());
    List<List<InputView>> rows = new ArrayList<>();
    filled.forEach(row -> rows.add(row(field, row, label, inputs, limits, state)));
    int next = filled.stream().mapToInt(row -> row + 1).max().orElse(0);
    rows.add(row(field, next, label, inputs, limits, state));
    return rows;
  }

  private List<InputView> row(
      ContentField field,
      int row,
      String label,
      List<Input> inputs,
      FieldLimits limits,
      EditorState state) {
    return inputs.stream()
        .map(
            input -> {
              String name = FieldShape.name(field, row, input.part());
              String value = state.form().text(name);
              return new InputView(
                  name,
                  id(name),
                  kind(input),
                  input.label().isEmpty() ? label : input.label(),
                  input.hint(),
                  value,
                  options(input, Set.of(value)),
                  input.language().orElse(null),
                  limits.longest().orElse(0),
                  error(name, state));
            })
        .toList();
  }

  private static List<InputView> boxes(String unit, Input input, EditorState state) {
    Set<String> ticked = Set.of(state.form().text(unit).split("\n", -1));
    List<InputView> boxes = new ArrayList<>();
    for (InputView.OptionView option : options(input, ticked)) {
      boxes.add(
          new InputView(
              unit,
              id(unit) + (boxes.isEmpty() ? "" : "-" + option.code()),
              "box",
              option.label(),
              "",
              option.isChosen() ? option.code() : "",
              List.of(option),
              null,
              0,
              ""));
    }
    return boxes;
  }

  private static String kind(Input input) {
    return switch (input.kind()) {
      case LINE -> "line";
      case LINES -> "lines";
      case FIGURES -> "figures";
      case CHOICE -> "choice";
    };
  }

  private static List<InputView.OptionView> options(Input input, Set<String> chosen) {
    return input.options().stream()
        .map(
            option ->
                new InputView.OptionView(
                    option.code(), option.label(), chosen.contains(option.code())))
        .toList();
  }

  /** The id of a control in the page. */
  static String id(String name) {
    return "in-" + name.replace('.', '-');
  }

  private String error(String name, EditorState state) {
    return state.faults().stream()
        .filter(fault -> fault.input().equals(name))
        .map(fault -> texts.with(fault.messageKey(), fault.places()))
        .collect(Collectors.joining(" "));
  }

  /** The text of a unit, to be read beside a colleague's. */
  String words(String unit, ItemForm form) {
    Map<String, String> parts = form.unit(unit);
    if (parts.isEmpty()) {
      return texts.of("content.clash.nothing");
    }
    return parts.entrySet().stream()
        .map(
            part ->
                part.getValue().equals(FormWriter.YES) ? texts.of("content.yes") : part.getValue())
        .collect(Collectors.joining("\n"));
  }
}
