package org.portal.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.portal.content.field.FieldMeanings;
import org.portal.content.internal.ContentTypeReader;

/** The content types, each read once from its annotated entity. */
@ApplicationScoped
public class ContentTypes {

  private final Map<Class<?>, ContentType> byEntity = new ConcurrentHashMap<>();

  @Inject private FieldMeanings meanings;

  /**
   * Reads a content type.
   *
   * @param moduleId the module that brings it
   * @param entity its entity
   * @return the model
   * @throws IllegalArgumentException that says what is wrong with the entity
   */
  public ContentType read(String moduleId, Class<? extends ContentItem> entity) {
    ContentType type = new ContentTypeReader(meanings).read(moduleId, entity);
    Optional<ContentType> namesake =
        byEntity.values().stream()
            .filter(other -> other.id().equals(type.id()) && other.entity() != entity)
            .findFirst();
    if (namesake.isPresent()) {
      throw new IllegalArgumentException(
          "The content type \"%s\" of module \"%s\" has the same id; choose another one"
              .formatted(type.id(), namesake.get().moduleId()));
    }
    byEntity.put(entity, type);
    return type;
  }

  /**
   * The model of an entity.
   *
   * @throws IllegalArgumentException if it has not been read
   */
  public ContentType of(Class<? extends ContentItem> entity) {
    ContentType type = byEntity.get(entity);
    if (type == null) {
      throw new IllegalArgumentException(entity.getName() + " is no content type of any section");
    }
    return type;
  }
}
