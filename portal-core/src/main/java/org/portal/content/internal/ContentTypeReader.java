package org.portal.content.internal;

import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.OrderColumn;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.portal.content.ContentField;
import org.portal.content.ContentItem;
import org.portal.content.ContentType;
import org.portal.content.Field;
import org.portal.content.Type;
import org.portal.content.field.FieldMeaning;
import org.portal.content.field.FieldMeanings;

/** Reads a content type from its annotated entity. */
public final class ContentTypeReader {

  private final FieldMeanings meanings;

  public ContentTypeReader(FieldMeanings meanings) {
    this.meanings = meanings;
  }

  /**
   * Reads the type.
   *
   * @throws IllegalArgumentException that says what is missing or wrong
   */
  public ContentType read(String moduleId, Class<? extends ContentItem> entity) {
    Type type = entity.getAnnotation(Type.class);
    if (type == null || !entity.isAnnotationPresent(Entity.class)) {
      throw new IllegalArgumentException(
          entity.getSimpleName() + " needs the annotations @Entity and @Type(id = \"…\")");
    }
    DiscriminatorValue discriminator = entity.getAnnotation(DiscriminatorValue.class);
    if (discriminator == null || !discriminator.value().equals(type.id())) {
      throw new IllegalArgumentException(
          "%s needs @DiscriminatorValue(\"%s\"), the same as its @Type"
              .formatted(entity.getSimpleName(), type.id()));
    }
    return new ContentType(type.id(), type.schema(), entity, moduleId, fields(type.id(), entity));
  }

  private List<ContentField> fields(String typeId, Class<?> entity) {
    List<ContentField> fields = new ArrayList<>();
    for (Class<?> level = entity; level != ContentItem.class; level = level.getSuperclass()) {
      for (java.lang.reflect.Field attribute : level.getDeclaredFields()) {
        if (attribute.isAnnotationPresent(Field.class)) {
          fields.add(field(typeId, attribute, attribute.getAnnotation(Field.class)));
        }
      }
    }
    fields.sort(Comparator.comparingInt(ContentField::order));
    return List.copyOf(fields);
  }

  private ContentField field(String typeId, java.lang.reflect.Field attribute, Field declared) {
    boolean multiple = Collection.class.isAssignableFrom(attribute.getType());
    Class<?> valueType = multiple ? elementType(attribute) : boxed(attribute.getType());
    if (declared.facet() && attribute.isAnnotationPresent(OrderColumn.class)) {
      // a query that groups by its values would be given their numbers too
      throw new IllegalArgumentException(
          "Lists can't be filtered by \"%s\", whose values have an @OrderColumn; make it a Set"
              .formatted(attribute.getName()));
    }
    return new ContentField(
        typeId,
        attribute.getName(),
        valueType,
        multiple,
        meaning(attribute, valueType, declared),
        declared.order(),
        declared.facet(),
        declared.list(),
        declared.joined(),
        declared.fact(),
        declared.number(),
        declared.property());
  }

  private FieldMeaning<?> meaning(
      java.lang.reflect.Field attribute, Class<?> valueType, Field declared) {
    if (declared.meaning() != FieldMeaning.ByJavaType.class) {
      return meanings
          .named(declared.meaning())
          .orElseThrow(
              () ->
                  new IllegalArgumentException(
                      "The meaning %s of field \"%s\" is no CDI bean"
                          .formatted(declared.meaning().getName(), attribute.getName())));
    }
    return meanings
        .of(valueType)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "No meaning is known for field \"%s\" of Java type %s; name one with"
                            .formatted(attribute.getName(), valueType.getName())
                        + " @Field(meaning = …)"));
  }

  private static Class<?> elementType(java.lang.reflect.Field attribute) {
    if (attribute.getGenericType() instanceof ParameterizedType type
        && type.getActualTypeArguments()[0] instanceof Class<?> element) {
      return element;
    }
    throw new IllegalArgumentException(
        "The collection \"" + attribute.getName() + "\" needs the type of its elements");
  }

  private static Class<?> boxed(Class<?> type) {
    return java.lang.invoke.MethodType.methodType(type).wrap().returnType();
  }
}
