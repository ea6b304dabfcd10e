package org.portal.news;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an article is about; the order is that of the menu of categories. */
public enum Category {
  SOCIETY,
  ECONOMY,
  CULTURE,
  SPORT,
  TOURISM,
  OPINIONS_INTERVIEWS;

  /** The category as it stands in addresses and in the keys of messages. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The category of a code; empty if the code names none. */
  public static Optional<Category> of(String code) {
    return Arrays.stream(values()).filter(category -> category.code().equals(code)).findFirst();
  }

  /** The key of the category's name among the messages. */
  public String messageKey() {
    return "article.category." + code();
  }

  /** The key of the sentence that says what is found in the category. */
  public String descriptionKey() {
    return "news.category." + code() + ".description";
  }
}
