package org.portal.content;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names a content type; stands on a JPA entity that extends {@link ContentItem}. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Type {

  /**
   * The type's id: lower-case letters, digits and hyphens, unique in the portal, for example {@code
   * clinic}. Its messages begin with it ({@code clinic.address=Address}), and it is the value of
   * the entity's {@code @DiscriminatorValue}.
   */
  String id();

  /** The type's name in the schema.org vocabulary, for structured data. */
  String schema() default "Thing";
}
