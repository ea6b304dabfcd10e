package org.portal.admin.internal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.portal.admin.AdminTexts;
import org.portal.module.ModuleRegistry;
import org.portal.module.ModuleState;
import org.portal.module.ModuleStatus;
import org.portal.module.SectionDescriptor;
import org.primefaces.PrimeFaces;

/**
 * The page on which modules are switched and sections put in order. Its buttons send the id of what
 * they mean, not its place on the page: the order may have changed since the page was shown.
 */
@Named
@RequestScoped
public class ModulesPage {

  @Inject private ModuleRegistry registry;
  @Inject private ModuleAdministration administration;
  @Inject private ModuleRows rows;
  @Inject private AdminTexts texts;

  private List<ModuleRow> modules;
  private List<SectionRow> sections;
  private String announcement = "";

  /** All modules in the order of the menu. */
  public List<ModuleRow> getModules() {
    if (modules == null) {
      modules = rows.modules();
    }
    return modules;
  }

  /** All sections in the order of the menu. */
  public List<SectionRow> getSections() {
    if (sections == null) {
      sections = rows.sections();
    }
    return sections;
  }

  /** How many modules are in a state, in words. */
  public String count(String state) {
    return texts.with("admin.modules.count-" + state, number(ModuleState.valueOf(state)));
  }

  /** Whether any module is in a state. */
  public boolean any(String state) {
    return number(ModuleState.valueOf(state)) > 0;
  }

  /** What comes next. */
  public String getNext() {
    return getModules().stream()
        .filter(ModuleRow::isOut)
        .findFirst()
        .map(module -> texts.with("admin.modules.next-out", module.name()))
        .orElseGet(() -> texts.of("admin.modules.next"));
  }

  /** What has just been moved where, for those who hear the page. */
  public String getAnnouncement() {
    return announcement;
  }

  /** Switches a module off if it is on, and on if it is off. */
  public void switchModule() {
    String id = Faces.getRequestParameter("module");
    if (registry.module(id).isEmpty()) {
      sayUnknown();
      return;
    }
    boolean on = Boolean.parseBoolean(Faces.getRequestParameter("on"));
    administration.switchTo(id, on);
    changed();
    focusRow(id);
    if (!sayIfOut(id)) {
      String kind = on ? "admin.modules.switched-on" : "admin.modules.switched-off";
      say(FacesMessage.SEVERITY_INFO, texts.with(kind, rows.name(id)), texts.of(kind + "-detail"));
    }
  }

  /** Tries a failed module again. */
  public void retry() {
    String id = Faces.getRequestParameter("module");
    if (registry.module(id).isEmpty()) {
      sayUnknown();
      return;
    }
    administration.retry(id);
    changed();
    focusRow(id);
    if (!sayIfOut(id)) {
      say(
          FacesMessage.SEVERITY_INFO,
          texts.with("admin.modules.back", rows.name(id)),
          texts.of("admin.modules.back-detail"));
    }
  }

  /** Says that a module has failed, and why, if it has. */
  private boolean sayIfOut(String id) {
    Optional<ModuleStatus> out =
        registry.module(id).filter(module -> module.state() == ModuleState.FAILED);
    out.ifPresent(
        module ->
            say(
                FacesMessage.SEVERITY_ERROR,
                texts.with("admin.modules.still-out", rows.name(id)),
                module.reason()));
    return out.isPresent();
  }

  /** Moves a section up or down; the focus follows it. */
  public void move() {
    String id = Faces.getRequestParameter("section");
    boolean upwards = "up".equals(Faces.getRequestParameter("direction"));
    if (registry.allSections().stream().noneMatch(section -> section.id().equals(id))) {
      sayUnknown();
      return;
    }
    administration.move(id, upwards ? -1 : 1);
    changed();
    List<String> order = registry.allSections().stream().map(SectionDescriptor::id).toList();
    int place = order.indexOf(id);
    announcement =
        texts.with(
            "admin.modules.moved", getSections().get(place).title(), place + 1, order.size());
    focus(place, order.size(), upwards);
  }

  private static void focus(int place, int size, boolean upwards) {
    boolean up = upwards ? place > 0 : place == size - 1;
    focus("form:sections:" + place + (up ? ":up" : ":down"));
  }

  /** Where one was stays where one is, though the rows have been written anew. */
  private static void focus(String clientId) {
    PrimeFaces.current().executeScript("document.getElementById('" + clientId + "').focus()");
  }

  private void focusRow(String moduleId) {
    List<String> order = getModules().stream().map(ModuleRow::id).toList();
    ModuleRow row = getModules().get(order.indexOf(moduleId));
    focus("form:rows:" + order.indexOf(moduleId) + (row.isOut() ? ":retry" : ":switch"));
  }

  private void changed() {
    modules = null;
    sections = null;
  }

  private long number(ModuleState state) {
    return registry.modules().stream().filter(module -> module.state() == state).count();
  }

  /** The set of modules has changed since the page was shown. */
  private void sayUnknown() {
    say(
        FacesMessage.SEVERITY_ERROR,
        texts.of("admin.modules.unknown"),
        texts.of("admin.modules.unknown-detail"));
  }

  private static void say(FacesMessage.Severity severity, String summary, String detail) {
    FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, summary, detail));
  }
}
