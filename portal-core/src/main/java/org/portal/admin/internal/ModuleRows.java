package org.portal.admin.internal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.portal.admin.AdminShell;
import org.portal.admin.AdminTexts;
import org.portal.content.ContentReader;
import org.portal.content.ItemQuery;
import org.portal.module.ModuleRegistry;
import org.portal.module.ModuleState;
import org.portal.module.ModuleStatus;
import org.portal.module.SectionDescriptor;

/** Makes of modules and sections what the administration shows of them. */
@RequestScoped
public class ModuleRows {

  private static final System.Logger LOGGER = System.getLogger(ModuleRows.class.getName());

  @Inject private ModuleRegistry registry;
  @Inject private ContentReader reader;
  @Inject private AdminTexts texts;
  @Inject private AdminShell shell;

  /** All modules, in the order in which their first sections stand in the menu. */
  public List<ModuleRow> modules() {
    List<String> order = registry.allSections().stream().map(SectionDescriptor::id).toList();
    return registry.modules().stream()
        .sorted(Comparator.comparingInt(module -> place(module, order)))
        .map(this::row)
        .toList();
  }

  /** All sections in the order of the menu. */
  public List<SectionRow> sections() {
    return registry.allSections().stream().map(this::row).toList();
  }

  /** What a module is called. */
  public String name(String moduleId) {
    return registry.module(moduleId).map(this::name).orElse(moduleId);
  }

  /** What visitors see of a module that is out. */
  public String seenByVisitors(ModuleStatus module) {
    return texts.of(
        module.isResting()
            ? "admin.modules.what-visitors-see-resting"
            : "admin.modules.what-visitors-see");
  }

  private static int place(ModuleStatus module, List<String> order) {
    return module.sections().stream()
        .mapToInt(section -> order.indexOf(section.id()))
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private String name(ModuleStatus module) {
    List<SectionDescriptor> sections = module.sections();
    String otherwise = sections.size() == 1 ? texts.title(sections.get(0)) : module.id();
    return texts.orElse("module." + module.id() + ".name", otherwise);
  }

  private ModuleRow row(ModuleStatus module) {
    String name = name(module);
    List<SectionRow> sections = module.sections().stream().map(this::row).toList();
    boolean on = module.state() != ModuleState.DISABLED;
    String since = texts.moment(module.since());
    return new ModuleRow(
        module.id(),
        name,
        module.version().isEmpty() ? "–" : module.version(),
        module.state(),
        sign(module.state()),
        stateText(module.state(), since),
        since,
        module.reason(),
        seenByVisitors(module),
        sections,
        texts.with(on ? "admin.modules.off-question" : "admin.modules.on-question", name),
        consequence(module.state(), sections));
  }

  private static String sign(ModuleState state) {
    return switch (state) {
      case ENABLED -> "good";
      case DISABLED -> "off";
      case FAILED -> "wrong";
    };
  }

  private String stateText(ModuleState state, String since) {
    return switch (state) {
      case ENABLED -> texts.of("admin.modules.on");
      case DISABLED -> texts.of("admin.modules.off");
      case FAILED -> texts.with("admin.modules.out-since", since);
    };
  }

  private String consequence(ModuleState state, List<SectionRow> sections) {
    String titles = sections.stream().map(SectionRow::title).collect(Collectors.joining(", "));
    long items = sections.stream().mapToLong(section -> section.items().orElse(0)).sum();
    return texts.with(
        switch (state) {
          case ENABLED -> "admin.modules.off-consequence";
          case DISABLED -> "admin.modules.on-consequence";
          case FAILED -> "admin.modules.out-off-consequence";
        },
        titles,
        items);
  }

  private SectionRow row(SectionDescriptor section) {
    OptionalLong items = items(section);
    boolean isVisible = registry.section(section.id()).isPresent();
    return new SectionRow(
        section.id(),
        texts.title(section),
        items,
        items.isPresent() ? texts.number(items.getAsLong()) : "–",
        isVisible ? shell.getPublicAddress() + section.id() : "");
  }

  private OptionalLong items(SectionDescriptor section) {
    try {
      return OptionalLong.of(reader.count(ItemQuery.of(registry.typeOf(section))));
    } catch (RuntimeException failure) {
      // a module that is out may have no tables; its row says why it is out
      LOGGER.log(System.Logger.Level.DEBUG, "Items of {0} can't be counted", section.id());
      return OptionalLong.empty();
    }
  }
}
