package org.portal.module.internal;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.portal.content.Type;
import org.portal.module.CoreVersion;
import org.portal.module.EditorialRole;
import org.portal.module.ModuleDescription;
import org.portal.module.ModuleDescriptor;
import org.portal.module.PageDescriptor;
import org.portal.module.SectionDescriptor;
import org.portal.module.VersionRange;

/** What one module declares, or why it declares nothing, as JSON. */
final class DeclaredJson {

  private final JsonObjectBuilder json;

  DeclaredJson(String className, ModuleDescription description) {
    this.json =
        Json.createObjectBuilder()
            .add("class", className)
            .add("id", Objects.toString(description.id(), ""))
            .add("requiredCore", Objects.toString(description.requiredCore(), ""))
            .add("fits", fits(Objects.toString(description.requiredCore(), "")));
  }

  /** Whether this core is among the versions; what is no range is a fault of its own. */
  private static boolean fits(String versions) {
    try {
      return VersionRange.parse(versions).includes(CoreVersion.CURRENT);
    } catch (IllegalArgumentException fault) {
      return true;
    }
  }

  /** A module whose description is right. */
  JsonObject accepted(ModuleDescriptor module) {
    JsonArrayBuilder sections = Json.createArrayBuilder();
    module.sections().forEach(section -> sections.add(section(section)));
    JsonArrayBuilder settings = Json.createArrayBuilder();
    module.settings().stream().map(setting -> setting.key(module.id())).forEach(settings::add);
    return json.add("sections", sections)
        .add("requirements", requirements(module))
        .add(
            "persistent", strings(module.persistentClasses().stream().map(Class::getName).toList()))
        .add("settings", settings)
        .add("hosts", strings(module.hosts().stream().sorted().toList()))
        .add("permissions", strings(module.roles().stream().map(DeclaredJson::role).toList()))
        .build();
  }

  /** A role with what it allows, for example {@code author: write}. */
  private static String role(EditorialRole role) {
    return role.name()
        + ": "
        + role.rights().stream()
            .sorted()
            .map(right -> right.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
  }

  private static JsonArray requirements(ModuleDescriptor module) {
    JsonArrayBuilder requirements = Json.createArrayBuilder();
    module
        .requirements()
        .forEach(
            required ->
                requirements.add(
                    Json.createObjectBuilder()
                        .add("module", required.moduleId())
                        .add("versions", required.versions().text())));
    return requirements.build();
  }

  private static JsonObject section(SectionDescriptor section) {
    JsonArrayBuilder views = Json.createArrayBuilder();
    section.listView().ifPresent(views::add);
    section.itemView().ifPresent(views::add);
    return Json.createObjectBuilder()
        .add("id", section.id())
        .add("itemPath", section.itemPath())
        .add("entity", section.type().getName())
        .add(
            "type",
            Optional.ofNullable(section.type().getAnnotation(Type.class)).map(Type::id).orElse(""))
        .add("pages", strings(section.pages().stream().map(PageDescriptor::pattern).toList()))
        .add("views", views)
        .build();
  }

  /** A module whose description was refused. */
  JsonObject invalid(Collection<String> faults) {
    return json.add("faults", strings(faults)).build();
  }

  /** A module that could not be asked. */
  JsonObject failed(Throwable fault) {
    json.add("thrown", fault.getClass().getName());
    json.add("message", Optional.ofNullable(fault.getMessage()).orElse(""));
    Arrays.stream(fault.getStackTrace())
        .findFirst()
        .ifPresent(place -> json.add("at", place.toString()));
    return json.build();
  }

  private static JsonArray strings(Collection<String> texts) {
    return Json.createArrayBuilder(texts).build();
  }
}
