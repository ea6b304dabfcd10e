package org.portal.content.internal;

import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.portal.content.ContentField;
import org.portal.content.ContentItem;
import org.portal.content.ContentLimits;
import org.portal.content.ContentText;
import org.portal.content.FieldValues;
import org.portal.content.InvalidContentException;
import org.portal.localization.LocalizedText;

/** What every item must satisfy before it is stored. */
public final class ItemRules {

  private final Validator validator;
  private final List<String> faults = new ArrayList<>();

  public ItemRules(Validator validator) {
    this.validator = validator;
  }

  /**
   * Cleans an item's texts and checks the item.
   *
   * @param fields the fields of its type; their texts are cleaned too
   * @throws InvalidContentException that names every fault
   */
  public void clean(ContentItem item, List<ContentField> fields) {
    if (item.getSlug() == null) {
      faults.add("The slug is missing.");
    }
    if (item.getTexts().isEmpty()) {
      faults.add("There is no text in any language.");
    }
    item.getTexts().values().forEach(this::cleanText);
    cleanTags(item);
    fields.forEach(field -> FieldValues.replace(item, field, ItemRules::cleanValue));
    item.setSource(visible(item.getSource()));
    validator
        .validate(item)
        .forEach(fault -> faults.add(fault.getPropertyPath() + " " + fault.getMessage() + "."));
    if (!faults.isEmpty()) {
      throw new InvalidContentException(faults);
    }
  }

  private void cleanText(ContentText text) {
    text.setTitle(checked("title", text.getLocale(), text.getTitle(), ContentLimits.TITLE));
    text.setSummary(checked("summary", text.getLocale(), text.getSummary(), ContentLimits.SUMMARY));
    text.setBody(checked("body", text.getLocale(), text.getBody(), ContentLimits.BODY));
    if (text.getTitle() == null) {
      faults.add("The title (" + text.getLocale() + ") is empty.");
    }
  }

  private static Object cleanValue(Object value) {
    if (value instanceof String text) {
      return visible(text);
    }
    if (value instanceof LocalizedText texts) {
      Map<String, String> clean = new LinkedHashMap<>();
      texts
          .byLocale()
          .forEach(
              (locale, text) ->
                  Optional.ofNullable(visible(text)).ifPresent(kept -> clean.put(locale, kept)));
      return clean.isEmpty() ? null : new LocalizedText(clean);
    }
    return value;
  }

  private static String visible(String text) {
    return Optional.ofNullable(text)
        .map(PlainText::clean)
        .filter(PlainText::isVisible)
        .orElse(null);
  }

  private String checked(String what, String locale, String text, int most) {
    String clean = visible(text);
    if (clean != null && clean.length() > most) {
      faults.add(
          "The %s (%s) has %d characters; %d are allowed."
              .formatted(what, locale, clean.length(), most));
    }
    return clean;
  }

  private void cleanTags(ContentItem item) {
    Map<String, String> byKey = new LinkedHashMap<>();
    for (String tag : item.getTags()) {
      String clean = PlainText.clean(tag).strip().replaceAll("\\s+", " ");
      if (PlainText.isVisible(clean)) {
        byKey.putIfAbsent(clean.toLowerCase(java.util.Locale.ROOT), clean);
      }
    }
    if (byKey.size() > ContentLimits.TAGS) {
      faults.add("There are %d tags; %d are allowed.".formatted(byKey.size(), ContentLimits.TAGS));
    }
    byKey.values().stream()
        .filter(tag -> tag.length() > ContentLimits.TAG)
        .forEach(
            tag ->
                faults.add(
                    "The tag \"%s…\" has %d characters; %d are allowed."
                        .formatted(tag.substring(0, 20), tag.length(), ContentLimits.TAG)));
    item.getTags().clear();
    item.getTags().addAll(byKey.values());
  }
}
