package org.portal.editing.internal;

import jakarta.persistence.Column;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.reflect.Field;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.portal.content.ContentField;
import org.portal.content.ContentType;
import org.portal.content.FieldValues;

/**
 * What a field asks of its values, as its attribute's annotations say.
 *
 * @param required whether it must have one
 * @param longest the most characters of a text
 * @param least the smallest number
 * @param most the largest number
 */
record FieldLimits(boolean required, OptionalInt longest, OptionalLong least, OptionalLong most) {

  static FieldLimits of(ContentType type, ContentField field) {
    Field attribute = FieldValues.attribute(type, field);
    Optional<Column> column = Optional.ofNullable(attribute.getAnnotation(Column.class));
    Optional<Size> size = Optional.ofNullable(attribute.getAnnotation(Size.class));
    boolean required =
        attribute.isAnnotationPresent(NotNull.class)
            || attribute.isAnnotationPresent(NotBlank.class)
            || attribute.isAnnotationPresent(NotEmpty.class)
            || size.filter(limit -> limit.min() > 0).isPresent()
            || (column.filter(each -> !each.nullable()).isPresent()
                && !field.multiple()
                && !attribute.getType().isPrimitive())
            || attribute.getType() == int.class;
    OptionalInt longest = OptionalInt.empty();
    if (field.valueType() == String.class) {
      longest = OptionalInt.of(column.map(Column::length).orElse(255));
    }
    if (size.isPresent() && !field.multiple() && size.get().max() < Integer.MAX_VALUE) {
      longest = OptionalInt.of(Math.min(size.get().max(), longest.orElse(Integer.MAX_VALUE)));
    }
    return new FieldLimits(
        required,
        longest,
        Optional.ofNullable(attribute.getAnnotation(Min.class))
            .map(min -> OptionalLong.of(min.value()))
            .orElse(OptionalLong.empty()),
        Optional.ofNullable(attribute.getAnnotation(Max.class))
            .map(max -> OptionalLong.of(max.value()))
            .orElse(OptionalLong.empty()));
  }
}
