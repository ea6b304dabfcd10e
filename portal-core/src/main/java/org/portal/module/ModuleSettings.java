package org.portal.module;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * What operators have set for modules, under {@code portal.module.<module>.<name>}; a setting holds
 * until the portal is started again.
 */
@ApplicationScoped
public class ModuleSettings {

  @Inject private ModuleRegistry modules;

  /**
   * The value of a setting: the operator's, or else the default that the module declared.
   *
   * @throws IllegalArgumentException if the module has not declared it
   */
  public String value(String moduleId, String name) {
    return modules.module(moduleId).flatMap(ModuleStatus::descriptor).stream()
        .flatMap(descriptor -> descriptor.settings().stream())
        .filter(setting -> setting.name().equals(name))
        .findFirst()
        .map(setting -> System.getProperty(setting.key(moduleId), setting.defaultValue()))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "Module \"%s\" declares no setting \"%s\"; call module.setting(\"%s\", …) in its"
                            .formatted(moduleId, name, name)
                        + " descriptor."));
  }
}
