package org.portal.detail;

import java.util.List;
import org.portal.content.Art;
import org.portal.content.CardDate;
import org.portal.content.GeoPoint;
import org.portal.content.ItemCard;

/**
 * An item as its page shows it.
 *
 * @param title its title
 * @param titleLanguage the title's language where it is not the page's, else null
 * @param summary one or two sentences, or null
 * @param summaryLanguage the summary's language where it is not the page's, else null
 * @param paragraphs its text
 * @param bodyLanguage the text's language where it is not the page's, else null
 * @param bodyLanguageName that language's name in the page's language, or null
 * @param date when it was published
 * @param facts its fields
 * @param art its picture
 * @param point its place, or null
 * @param tags its words for grouping
 * @param related items that belong to it
 * @param others further items of its section
 * @param otherNames its titles in the other languages
 * @param source where its facts come from, in words
 * @param shares ways to pass it on
 * @param printUrl the same page for printing
 */
public record ItemView(
    String title,
    String titleLanguage,
    String summary,
    String summaryLanguage,
    List<String> paragraphs,
    String bodyLanguage,
    String bodyLanguageName,
    CardDate date,
    List<Fact> facts,
    Art art,
    GeoPoint point,
    List<String> tags,
    List<ItemCard> related,
    List<ItemCard> others,
    List<OtherName> otherNames,
    String source,
    List<ShareLink> shares,
    String printUrl) {

  public ItemView {
    paragraphs = List.copyOf(paragraphs);
    facts = List.copyOf(facts);
    tags = List.copyOf(tags);
    related = List.copyOf(related);
    others = List.copyOf(others);
    otherNames = List.copyOf(otherNames);
    shares = List.copyOf(shares);
  }

  /** The value of a field in words, by the field's name, for views of a module's own. */
  public String fact(String name) {
    return facts.stream()
        .filter(fact -> fact.name().equals(name))
        .flatMap(fact -> fact.values().stream())
        .map(Value::text)
        .findFirst()
        .orElse(null);
  }

  /**
   * A field with its values.
   *
   * @param name the field's name
   * @param label its label
   * @param values what it says
   */
  public record Fact(String name, String label, List<Value> values) {

    public Fact {
      values = List.copyOf(values);
    }
  }

  /**
   * One value of a field.
   *
   * @param text in words
   * @param language its language where it is not the page's, else null
   * @param url where it leads, or null
   */
  public record Value(String text, String language, String url) {}

  /**
   * The item's title in another language.
   *
   * @param language BCP 47 tag
   * @param name the title
   */
  public record OtherName(String language, String name) {}

  /**
   * A way to pass the page on.
   *
   * @param label the service
   * @param url where it leads
   */
  public record ShareLink(String label, String url) {}
}
