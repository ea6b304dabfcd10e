package org.portal.content.field;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** A year, kept as a whole number and shown without grouping; say it with {@code meaning}. */
@ApplicationScoped
public class YearMeaning extends NumberMeaning {

  @Override
  public List<FieldText> show(Integer value, FieldContext context) {
    return List.of(FieldText.of(value.toString()));
  }
}
