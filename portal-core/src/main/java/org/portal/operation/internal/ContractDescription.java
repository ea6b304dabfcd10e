package org.portal.operation.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.portal.content.ContentReader;
import org.portal.content.ContentType;
import org.portal.content.ItemSummary;
import org.portal.localization.Localization;
import org.portal.localization.MissingMessage;
import org.portal.localization.PortalLocale;
import org.portal.module.FaultGuard;
import org.portal.module.ModuleBusyException;
import org.portal.module.ModuleFaultException;
import org.portal.module.ModuleRegistry;
import org.portal.module.ModuleStatus;
import org.portal.module.SectionDescriptor;
import org.portal.navigation.Route;
import org.portal.navigation.Router;

/** The modules of this portal as a tool has to see them that tries every page. */
@ApplicationScoped
public class ContractDescription {

  private static final Duration LIMIT = Duration.ofSeconds(10);

  @Inject private ModuleRegistry registry;
  @Inject private Router router;
  @Inject private Localization localization;
  @Inject private ContentReader reader;
  @Inject private FaultGuard guard;
  @Inject private SampleAddresses samples;

  /** As it is now. */
  JsonObject json() {
    JsonArrayBuilder locales = Json.createArrayBuilder();
    localization.locales().forEach(locale -> locales.add(locale.tag()));
    JsonArrayBuilder modules = Json.createArrayBuilder();
    registry.modules().forEach(module -> modules.add(module(module)));
    return Json.createObjectBuilder()
        .add("locales", locales)
        .add("modules", modules)
        .add("missedMessages", missedMessages())
        .build();
  }

  private JsonObjectBuilder module(ModuleStatus module) {
    JsonArrayBuilder sections = Json.createArrayBuilder();
    registry.sections().stream()
        .filter(section -> section.moduleId().equals(module.id()))
        .forEach(section -> sections.add(section(section)));
    return Json.createObjectBuilder()
        .add("id", module.id())
        .add("version", module.version())
        .add("state", module.state().name())
        .add("reason", module.reason())
        .add("sections", sections)
        .add("missingTexts", missingTexts(module));
  }

  private JsonArrayBuilder missingTexts(ModuleStatus module) {
    JsonArrayBuilder missing = Json.createArrayBuilder();
    ModuleTexts.of(module).ifPresent(texts -> add(missing, texts, module));
    return missing;
  }

  private void add(JsonArrayBuilder missing, ModuleTexts texts, ModuleStatus module) {
    Set<String> required = RequiredTexts.of(module, registry);
    for (PortalLocale locale : localization.locales()) {
      texts.missing(locale, required).forEach(key -> missing.add(message(locale, key)));
    }
  }

  private static JsonObjectBuilder message(PortalLocale locale, String key) {
    return Json.createObjectBuilder().add("locale", locale.tag()).add("key", key);
  }

  private JsonArrayBuilder missedMessages() {
    JsonArrayBuilder missed = Json.createArrayBuilder();
    localization.messages().missing().stream()
        .sorted(
            Comparator.comparing(MissingMessage::key)
                .thenComparing(message -> message.locale().tag()))
        .forEach(message -> missed.add(message(message.locale(), message.key())));
    return missed;
  }

  private JsonObjectBuilder section(SectionDescriptor section) {
    ContentType type = registry.typeOf(section);
    Optional<ItemSummary> newest = newest(section, type);
    JsonArrayBuilder routes = Json.createArrayBuilder();
    router.routes(section).forEach(route -> routes.add(route(section, route, newest)));
    return Json.createObjectBuilder()
        .add("id", section.id())
        .add("type", type.id())
        .add("pageSize", section.pageSize())
        .add("hasContent", newest.isPresent())
        .add("sitemap", "/sitemap/" + section.id() + ".xml")
        .add("routes", routes);
  }

  /** A section whose content can't be read has no samples; its list will say why. */
  private Optional<ItemSummary> newest(SectionDescriptor section, ContentType type) {
    try {
      List<ItemSummary> newest =
          guard.call(
              section.moduleId(), "sample of " + section.id(), LIMIT, () -> reader.newest(type, 1));
      return newest.stream().findFirst();
    } catch (ModuleFaultException | ModuleBusyException fault) {
      return Optional.empty();
    }
  }

  private JsonObjectBuilder route(
      SectionDescriptor section, Route route, Optional<ItemSummary> newest) {
    JsonObjectBuilder addresses = Json.createObjectBuilder();
    Map<String, String> found = samples.of(section, route, newest);
    found.forEach(addresses::add);
    JsonArrayBuilder parameters = Json.createArrayBuilder();
    route.page().parameters().forEach(parameters::add);
    return Json.createObjectBuilder()
        .add("route", route.name())
        .add("pattern", route.pattern().toString())
        .add("parameters", parameters)
        .add("samples", addresses);
  }
}
