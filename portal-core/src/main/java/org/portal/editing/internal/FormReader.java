package org.portal.editing.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.portal.content.ContentField;
import org.portal.content.ContentItem;
import org.portal.content.ContentLimits;
import org.portal.content.ContentText;
import org.portal.content.ContentType;
import org.portal.content.FieldValues;
import org.portal.content.ItemReference;
import org.portal.content.VisibleText;
import org.portal.content.field.FieldContext;
import org.portal.content.field.FieldMeaning;
import org.portal.content.field.NotUnderstoodException;
import org.portal.content.field.TypedValue;
import org.portal.localization.LocalizedText;
import org.portal.localization.PortalLocale;

/**
 * Fills an item with what stands in its form. What is wrong is named, and the item keeps what it
 * had there, so that a preview can be shown in any case.
 */
final class FormReader {

  private static final int LONGEST_SOURCE = 500;

  private final ContentType type;
  private final List<PortalLocale> locales;
  private final Function<ContentField, FieldContext> contexts;
  private final ColumnLengths lengths;
  private final Instant now = Instant.now();
  private final List<Fault> faults = new ArrayList<>();

  /**
   * @param locales the portal's languages, the first one is what the others are translated from
   * @param contexts the language of the form, for each field
   * @param lengths how much the columns hold
   */
  FormReader(
      ContentType type,
      List<PortalLocale> locales,
      Function<ContentField, FieldContext> contexts,
      ColumnLengths lengths) {
    this.type = type;
    this.locales = locales;
    this.contexts = contexts;
    this.lengths = lengths;
  }

  /**
   * Fills the item.
   *
   * @return what is wrong, in the order of the form
   */
  List<Fault> fill(ContentItem item, ItemForm form) {
    locales.forEach(locale -> text(item, locale, form));
    if (locales.stream().allMatch(locale -> isEmpty(locale.tag(), form))) {
      faults.add(Fault.of("title." + locales.get(0).tag(), "input.title.missing"));
    }
    type.fields().forEach(field -> field(item, field, form));
    tags(item, form);
    related(item, form);
    source(item, form);
    item.setVerified(form.text("verified").equals(FormWriter.YES));
    return List.copyOf(faults);
  }

  private static boolean isEmpty(String tag, ItemForm form) {
    return VisibleText.of(form.text("title." + tag)).isEmpty()
        && VisibleText.of(form.text("summary." + tag)).isEmpty()
        && VisibleText.of(form.text("body." + tag)).isEmpty();
  }

  private void text(ContentItem item, PortalLocale locale, ItemForm form) {
    String tag = locale.tag();
    if (isEmpty(tag, form)) {
      item.getTexts().remove(tag);
      return;
    }
    Optional<String> title = limited("title." + tag, form, ContentLimits.TITLE);
    Optional<String> summary = limited("summary." + tag, form, ContentLimits.SUMMARY);
    Optional<String> body = limited("body." + tag, form, ContentLimits.BODY);
    if (title.isEmpty()) {
      faults.add(Fault.of("title." + tag, "input.title.empty"));
      return;
    }
    boolean isNew = !item.getTexts().containsKey(tag);
    ContentText text = item.text(locale);
    boolean changed =
        isNew
            || !title.equals(Optional.ofNullable(text.getTitle()))
            || !summary.equals(Optional.ofNullable(text.getSummary()))
            || !body.equals(Optional.ofNullable(text.getBody()));
    text.setTitle(title.get());
    text.setSummary(summary.orElse(null));
    text.setBody(body.orElse(null));
    text.setHidden(form.text("hidden." + tag).equals(FormWriter.YES));
    if (changed) {
      text.setChangedAt(now);
    }
    if (changed || form.text("holds." + tag).equals(FormWriter.YES)) {
      text.setCheckedAt(now);
    }
  }

  private Optional<String> limited(String input, ItemForm form, int most) {
    Optional<String> text = VisibleText.of(form.text(input));
    text.filter(typed -> typed.length() > most)
        .ifPresent(typed -> faults.add(Fault.of(input, "input.too-long", typed.length(), most)));
    return text;
  }

  private void field(ContentItem item, ContentField field, ItemForm form) {
    int before = faults.size();
    List<Object> values = new ArrayList<>();
    FieldLimits limits = FieldLimits.of(type, field);
    switch (FieldShape.of(field, contexts.apply(field))) {
      case SINGLE -> value(field, -1, form, limits).ifPresent(values::add);
      case BOXES -> values.addAll(ticked(field, form));
      case ROWS ->
          rows(field, form).forEach(row -> value(field, row, form, limits).ifPresent(values::add));
    }
    if (faults.size() > before) {
      return;
    }
    if (limits.required() && values.isEmpty()) {
      faults.add(Fault.of(firstInput(field), "input.required"));
      return;
    }
    FieldValues.set(item, field, values);
  }

  private String firstInput(ContentField field) {
    FieldContext context = contexts.apply(field);
    int row = FieldShape.of(field, context) == FieldShape.ROWS ? 0 : -1;
    return FieldShape.name(field, row, field.meaning().inputs(context).get(0).part());
  }

  /** The numbers of the rows in which something stands. */
  static Set<Integer> rows(ContentField field, ItemForm form) {
    String unit = FieldShape.name(field, -1, "");
    Set<Integer> rows = new TreeSet<>();
    for (String input : form.unit(unit).keySet()) {
      String[] segments = input.split("\\.", -1);
      if (segments.length > 2 && segments[2].matches("\\d{1,4}")) {
        rows.add(Integer.valueOf(segments[2]));
      }
    }
    return rows;
  }

  private Optional<Object> value(ContentField field, int row, ItemForm form, FieldLimits limits) {
    TypedValue typed = typed(field, row, form);
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    try {
      Object value = meaning(field).read(typed, field.valueType().asSubclass(Object.class));
      check(field, value, limits);
      return Optional.of(value);
    } catch (NotUnderstoodException fault) {
      faults.add(
          Fault.of(
              FieldShape.name(field, row, fault.part()), fault.messageKey(), fault.arguments()));
      return Optional.empty();
    }
  }

  /** What stands in the inputs of one value, without what no page may show. */
  private static TypedValue typed(ContentField field, int row, ItemForm form) {
    String whole = FieldShape.name(field, row, "");
    Map<String, String> parts = new TreeMap<>();
    form.unit(FieldShape.name(field, -1, ""))
        .forEach(
            (input, text) -> {
              if (input.equals(whole)) {
                VisibleText.of(text).ifPresent(visible -> parts.put("", visible));
              } else if (input.startsWith(whole + ".")) {
                VisibleText.of(text)
                    .ifPresent(visible -> parts.put(input.substring(whole.length() + 1), visible));
              }
            });
    return new TypedValue(parts);
  }

  private void check(ContentField field, Object value, FieldLimits limits)
      throws NotUnderstoodException {
    if (value instanceof Number number) {
      long exact = number.longValue();
      if (limits.least().isPresent() && exact < limits.least().getAsLong()) {
        throw new NotUnderstoodException(
            "", "input.number.least", exact, limits.least().getAsLong());
      }
      if (limits.most().isPresent() && exact > limits.most().getAsLong()) {
        throw new NotUnderstoodException("", "input.number.most", exact, limits.most().getAsLong());
      }
    }
    String stored = value instanceof String text ? text : "";
    if (limits.longest().isPresent() && stored.length() > limits.longest().getAsInt()) {
      throw new NotUnderstoodException(
          "", "input.too-long", stored.length(), limits.longest().getAsInt());
    }
    if (value instanceof LocalizedText texts) {
      int most = lengths.of(type, field);
      int length = LocalizedLength.of(texts);
      if (length > most) {
        String part = texts.byLocale().keySet().iterator().next();
        throw new NotUnderstoodException(part, "input.too-long.together", length, most);
      }
    }
  }

  private List<Object> ticked(ContentField field, ItemForm form) {
    List<Object> values = new ArrayList<>();
    String input = FieldShape.name(field, -1, "");
    for (String code : form.text(input).split("\n", -1)) {
      if (!code.isBlank()) {
        Optional<Object> value =
            meaning(field)
                .parse(code.strip(), field.valueType().asSubclass(Object.class))
                .map(Object.class::cast);
        value.ifPresentOrElse(
            values::add, () -> faults.add(Fault.of(input, "input.not-understood", code)));
      }
    }
    return values;
  }

  private void tags(ContentItem item, ItemForm form) {
    Set<String> tags = new LinkedHashSet<>();
    for (String line : form.text("tags").split("\n", -1)) {
      VisibleText.of(line).map(tag -> tag.replaceAll("\\s+", " ")).ifPresent(tags::add);
    }
    if (tags.size() > ContentLimits.TAGS) {
      faults.add(Fault.of("tags", "input.tags.many", tags.size(), ContentLimits.TAGS));
      return;
    }
    Optional<String> tooLong =
        tags.stream().filter(tag -> tag.length() > ContentLimits.TAG).findFirst();
    if (tooLong.isPresent()) {
      faults.add(
          Fault.of(
              "tags",
              "input.tags.long",
              tooLong.get().substring(0, 20),
              tooLong.get().length(),
              ContentLimits.TAG));
      return;
    }
    if (!tags.equals(item.getTags())) {
      item.getTags().clear();
      item.getTags().addAll(tags);
    }
  }

  private void related(ContentItem item, ItemForm form) {
    List<ItemReference> references = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (String line : form.text("related").split("\n", -1)) {
      String path = line.strip().replaceFirst("^https?://[^/]+/", "").replaceFirst("^/", "");
      if (path.isEmpty()) {
        continue;
      }
      Optional<String[]> address = RelatedAddress.parse(path, locales);
      if (address.isEmpty()) {
        faults.add(Fault.of("related", "input.related", line.strip()));
        return;
      }
      String section = address.get()[0];
      String slug = address.get()[1];
      if (seen.add(section + "/" + slug)) {
        references.add(new ItemReference(section, slug, references.size()));
      }
    }
    List<String> stored =
        item.getReferences().stream()
            .map(reference -> reference.getSection() + "/" + reference.getSlug())
            .toList();
    if (!stored.equals(List.copyOf(seen))) {
      item.getReferences().clear();
      item.getReferences().addAll(references);
    }
  }

  private void source(ContentItem item, ItemForm form) {
    limited("source", form, LONGEST_SOURCE)
        .ifPresentOrElse(
            source -> item.setSource(source.replace('\n', ' ')), () -> item.setSource(null));
  }

  @SuppressWarnings("unchecked") // the meaning was chosen by the value's type
  private static FieldMeaning<Object> meaning(ContentField field) {
    return (FieldMeaning<Object>) field.meaning();
  }
}
