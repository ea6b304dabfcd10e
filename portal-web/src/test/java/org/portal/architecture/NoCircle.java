package org.portal.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** No bean is injected, over any number of others, into itself. */
final class NoCircle extends ArchCondition<JavaClass> {

  NoCircle() {
    super("not be injected into themselves in a circle");
  }

  @Override
  public void check(JavaClass bean, ConditionEvents events) {
    Set<JavaClass> seen = new HashSet<>();
    Deque<List<JavaClass>> ways = new ArrayDeque<>();
    ways.add(List.of(bean));
    while (!ways.isEmpty()) {
      List<JavaClass> way = ways.remove();
      for (JavaClass next : injected(way.get(way.size() - 1))) {
        List<JavaClass> longer = new java.util.ArrayList<>(way);
        longer.add(next);
        if (next.equals(bean)) {
          events.add(
              SimpleConditionEvent.violated(
                  bean,
                  String.join(" → ", longer.stream().map(JavaClass::getSimpleName).toList())));
          return;
        }
        if (seen.add(next)) {
          ways.add(longer);
        }
      }
    }
  }

  private static List<JavaClass> injected(JavaClass bean) {
    return bean.getFields().stream()
        .filter(field -> field.isAnnotatedWith(Inject.class))
        .map(JavaField::getRawType)
        .filter(type -> type.getName().startsWith("org.portal."))
        .toList();
  }
}
