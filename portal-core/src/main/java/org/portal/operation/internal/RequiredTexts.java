package org.portal.operation.internal;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.portal.content.ContentField;
import org.portal.content.ContentType;
import org.portal.content.field.ChoiceMeaning;
import org.portal.content.field.YesNoMeaning;
import org.portal.module.ModuleRegistry;
import org.portal.module.ModuleState;
import org.portal.module.ModuleStatus;
import org.portal.module.SectionDescriptor;

/** The messages that the portal itself asks of a module. */
final class RequiredTexts {

  private RequiredTexts() {}

  /** Their keys, in order. */
  static Set<String> of(ModuleStatus module, ModuleRegistry registry) {
    Set<String> keys = new TreeSet<>();
    for (SectionDescriptor section : module.sections()) {
      keys.add(section.messageKey("title"));
      keys.add(section.messageKey("description"));
      if (section.leadsHome()) {
        keys.add(section.messageKey("latest"));
        keys.add(section.messageKey("all"));
      }
      if (module.state() != ModuleState.FAILED) {
        ContentType type = registry.typeOf(section);
        type.fields().forEach(field -> keysOf(field).forEach(keys::add));
      }
    }
    return keys;
  }

  private static Stream<String> keysOf(ContentField field) {
    String key = field.messageKey();
    return Stream.concat(Stream.of(key), names(field).map(name -> key + "." + name));
  }

  /** What the labels of the values are called, where values have labels. */
  private static Stream<String> names(ContentField field) {
    if (field.meaning() instanceof ChoiceMeaning choice) {
      return Stream.of(field.valueType().getEnumConstants())
          .map(constant -> choice.code((Enum<?>) constant));
    }
    return field.meaning() instanceof YesNoMeaning ? Stream.of("true", "false") : Stream.empty();
  }
}
