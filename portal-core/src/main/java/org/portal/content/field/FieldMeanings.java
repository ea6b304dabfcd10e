package org.portal.content.field;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** All meanings that there are, found by CDI. */
@ApplicationScoped
public class FieldMeanings {

  private List<FieldMeaning<?>> meanings = List.of();

  /** For CDI. */
  protected FieldMeanings() {}

  @Inject
  public FieldMeanings(@Any Instance<FieldMeaning<?>> found) {
    this(StreamSupport.stream(found.spliterator(), false).toList());
  }

  /** For use without a container. */
  public FieldMeanings(List<FieldMeaning<?>> meanings) {
    this.meanings = List.copyOf(meanings);
  }

  /** The meaning of that class. */
  public Optional<FieldMeaning<?>> named(Class<?> meaningClass) {
    return meanings.stream().filter(meaning -> classOf(meaning) == meaningClass).findFirst();
  }

  /** The meaning of a Java type: the one with exactly this type, else with a supertype of it. */
  public Optional<FieldMeaning<?>> of(Class<?> valueType) {
    List<FieldMeaning<?>> byType =
        meanings.stream()
            .filter(meaning -> classOf(meaning).getSuperclass() == Object.class)
            .toList();
    return byType.stream()
        .filter(meaning -> meaning.valueType() == valueType)
        .findFirst()
        .or(
            () ->
                byType.stream()
                    .filter(meaning -> meaning.valueType().isAssignableFrom(valueType))
                    .findFirst());
  }

  /** The meaning's own class; CDI hands out a proxy, a subclass of it. */
  private static Class<?> classOf(FieldMeaning<?> meaning) {
    Class<?> type = meaning.getClass();
    return type.isSynthetic() || type.getName().contains("$Proxy$") ? type.getSuperclass() : type;
  }
}
