package org.portal.content;

import com.google.errorprone.annotations.Keep;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.portal.content.field.FieldMeaning;

/**
 * Marks an attribute of a content type that visitors see. What it means is read from its Java type
 * (text, choice, region, point, date, number …), or said with {@link #meaning()}; everything else,
 * from the list of facts to filters and structured data, follows from that.
 *
 * <p>Its label is the message {@code <type id>.<attribute>}; a choice's labels are {@code <type
 * id>.<attribute>.<code>}.
 */
@Documented
@Keep // read by reflection: a checker must not call the attribute unused
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Field {

  /** Its place among the facts of an item; smaller comes first. */
  int order() default 100;

  /** Whether lists can be filtered by it. */
  boolean facet() default false;

  /** Whether lists show it beside the title. */
  boolean list() default false;

  /**
   * Whether it continues the field before it, as a region continues a town: both are shown as one
   * text, "Mir, Grodno Region". Alone where the field before it has no value.
   */
  boolean joined() default false;

  /** Whether the item's page shows it among the facts. */
  boolean fact() default true;

  /** Whether it is the number or year that stands in front of the item in an index. */
  boolean number() default false;

  /** The schema.org property that holds it in structured data; none if empty. */
  String property() default "";

  /** The meaning, where the Java type alone does not say it. */
  Class<? extends FieldMeaning<?>> meaning() default FieldMeaning.ByJavaType.class;
}
