package org.portal.admin.internal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.portal.admin.AdminTexts;
import org.portal.module.ModuleRegistry;
import org.portal.security.AuditAction;
import org.portal.security.AuditLog;
import org.portal.security.AuditRecord;

/** The page that one sees first: is all well, and what was done lately. */
@Named
@RequestScoped
public class OverviewPage {

  private static final int RECORDS = 20;

  @Inject private ModuleRegistry registry;
  @Inject private ModuleRows rows;
  @Inject private AuditLog audit;
  @Inject private AdminTexts texts;

  private List<ModuleRow> modules;

  /**
   * Something that was done.
   *
   * @param text what, in words
   * @param when when and by whom
   */
  public record HistoryRow(String text, String when) {}

  /** All modules in the order of the menu. */
  public List<ModuleRow> getModules() {
    if (modules == null) {
      modules = rows.modules();
    }
    return modules;
  }

  /** What was done lately, the newest first. */
  public List<HistoryRow> getHistory() {
    return audit.latest(RECORDS).stream().map(this::row).toList();
  }

  /** How many items visitors can read. */
  public String getItems() {
    return texts.number(
        getModules().stream()
            .filter(ModuleRow::isOn)
            .flatMap(module -> module.sections().stream())
            .mapToLong(section -> section.items().orElse(0))
            .sum());
  }

  /** How many sections visitors see. */
  public String getSections() {
    return texts.number(registry.sections().size());
  }

  /** How many modules are on, of how many. */
  public String getModulesOn() {
    return texts.with(
        "admin.of", getModules().stream().filter(ModuleRow::isOn).count(), getModules().size());
  }

  /** What comes next. */
  public String getNext() {
    return getModules().stream()
        .filter(ModuleRow::isOut)
        .findFirst()
        .map(module -> texts.with("admin.overview.next-out", module.name(), module.since()))
        .orElseGet(() -> texts.of("admin.overview.next"));
  }

  private HistoryRow row(AuditRecord done) {
    String when = texts.moment(done.happenedAt());
    return new HistoryRow(
        texts.with("admin.audit." + done.action(), subject(done)),
        done.account().isEmpty() ? when : when + " · " + done.account());
  }

  private String subject(AuditRecord done) {
    if (done.action().equals(AuditAction.SECTION_MOVED.code())) {
      return registry.allSections().stream()
          .filter(section -> section.id().equals(done.subject()))
          .findFirst()
          .map(texts::title)
          .orElse(done.subject());
    }
    return done.action().startsWith("module-") ? rows.name(done.subject()) : done.subject();
  }
}
