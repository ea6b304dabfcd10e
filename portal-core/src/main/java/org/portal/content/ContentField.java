package org.portal.content;

import org.portal.content.field.FieldMeaning;

/**
 * One field of a content type, as every projection sees it; immutable.
 *
 * @param typeId the content type it belongs to
 * @param name the Java attribute's name
 * @param valueType the Java type of one value
 * @param multiple whether the attribute is a collection of values
 * @param meaning what it means
 * @param order its place among the facts
 * @param facet whether lists can be filtered by it
 * @param list whether lists show it
 * @param joined whether it continues the field before it in one text
 * @param fact whether the item's page shows it among the facts
 * @param number whether it stands in front of the item in an index
 * @param property its schema.org property, empty for none
 */
public record ContentField(
    String typeId,
    String name,
    Class<?> valueType,
    boolean multiple,
    FieldMeaning<?> meaning,
    int order,
    boolean facet,
    boolean list,
    boolean joined,
    boolean fact,
    boolean number,
    String property) {

  /** The key of the field's label, for example {@code clinic.address}. */
  public String messageKey() {
    return typeId + "." + name;
  }

  /** The query parameter that filters by it: the name in lower case, words joined by hyphens. */
  public String parameter() {
    return name.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(java.util.Locale.ROOT);
  }
}
