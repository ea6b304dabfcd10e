package org.portal.content;

import java.lang.reflect.Constructor;
import java.util.List;
import java.util.Optional;

/**
 * A content type as every projection sees it: read once from its annotated entity, immutable.
 *
 * @param id for example {@code site}
 * @param schema its schema.org type
 * @param entity the JPA entity
 * @param moduleId the module that it belongs to
 * @param fields its fields in the order in which they are shown
 */
public record ContentType(
    String id,
    String schema,
    Class<? extends ContentItem> entity,
    String moduleId,
    List<ContentField> fields) {

  /**
   * An item without anything yet.
   *
   * @param id the id it is to have, see {@link ItemIds#next}
   */
  public ContentItem empty(long id) {
    try {
      Constructor<? extends ContentItem> maker = entity.getDeclaredConstructor();
      maker.setAccessible(true);
      ContentItem item = maker.newInstance();
      item.adoptId(id);
      return item;
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(
          entity.getName() + " needs a constructor without parameters, as JPA asks", impossible);
    }
  }

  /** The field of that name, if there is one. */
  public Optional<ContentField> field(String name) {
    return fields.stream().filter(field -> field.name().equals(name)).findFirst();
  }

  /**
   * Whether its schema.org type is one of the articles: {@code Article} itself, {@code NewsArticle}
   * and the like, {@code BlogPosting}, {@code Report}.
   */
  public boolean isArticle() {
    return schema.endsWith("Article") || schema.endsWith("Posting") || schema.equals("Report");
  }

  /** The fields that lists can be filtered by. */
  public List<ContentField> facets() {
    return fields.stream().filter(ContentField::facet).toList();
  }
}
