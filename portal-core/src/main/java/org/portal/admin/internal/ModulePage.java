package org.portal.admin.internal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.portal.admin.AdminTexts;
import org.portal.module.FaultGuard;
import org.portal.module.ModuleDescriptor;
import org.portal.module.ModuleFault;
import org.portal.module.ModuleFigures;
import org.portal.module.ModuleRegistry;
import org.portal.module.ModuleStatus;
import org.portal.security.AuditLog;

/** All about one module: what it does, why it is out, what it takes, and what was done to it. */
@Named
@RequestScoped
public class ModulePage {

  private static final int RECORDS = 20;
  private static final int CHART_HEIGHT = 60;
  private static final int BAR = 6;
  private static final int MINUTES = 60;

  @Inject private ModuleRegistry registry;
  @Inject private ModuleAdministration administration;
  @Inject private ModuleRows rows;
  @Inject private FaultGuard guard;
  @Inject private AuditLog audit;
  @Inject private AdminTexts texts;

  private ModuleRow row;
  private ModuleFigures figures;

  /**
   * A figure with its name.
   *
   * @param name what it is
   * @param value in words
   */
  public record Figure(String name, String value) {}

  /**
   * A bar of the chart.
   *
   * @param x its left side
   * @param y its upper side
   * @param height how high it is
   */
  public record Bar(int x, int y, int height) {}

  /** Whether there is such a module. */
  public boolean isKnown() {
    return status().isPresent();
  }

  /** The module as its row in the list has it. */
  public ModuleRow getRow() {
    if (row == null) {
      row =
          rows.modules().stream()
              .filter(module -> module.id().equals(id()))
              .findFirst()
              .orElseThrow();
    }
    return row;
  }

  /** What comes next. */
  public String getNext() {
    ModuleStatus module = status().orElseThrow();
    if (module.isResting()) {
      return texts.with("admin.module.next-resting", texts.moment(module.triedAgainAt().get()));
    }
    return texts.of("admin.module.next-" + module.state().name());
  }

  /** What visitors see while it is out. */
  public String getSeenByVisitors() {
    return rows.seenByVisitors(status().orElseThrow());
  }

  /** The version of the core that it was written for; empty if it could not be read. */
  public String getNeeds() {
    return status()
        .flatMap(ModuleStatus::descriptor)
        .map(ModuleDescriptor::requiredCore)
        .map(Object::toString)
        .orElse("");
  }

  /** The addresses of its own pages below its sections. */
  public List<String> getPages() {
    return status().orElseThrow().sections().stream()
        .flatMap(
            section -> section.pages().stream().map(page -> section.id() + "/" + page.pattern()))
        .toList();
  }

  /** Its last fault, or null. */
  public ModuleFault getFault() {
    return guard.lastFault(id()).orElse(null);
  }

  /** When that was. */
  public String getFaultMoment() {
    return guard.lastFault(id()).map(fault -> texts.moment(fault.at())).orElse("");
  }

  /** What its calls have taken on this node since it started. */
  public List<Figure> getFigures() {
    ModuleFigures taken = figures();
    List<Figure> list = new ArrayList<>();
    list.add(figure("calls", texts.number(taken.calls())));
    list.add(figure("faults", texts.number(taken.faults())));
    list.add(figure("overdue", texts.number(taken.overdue())));
    list.add(figure("rejected", texts.number(taken.rejected())));
    list.add(
        figure("running", texts.with("admin.module.running-of", taken.running(), taken.hanging())));
    list.add(figure("time", texts.with("admin.module.milliseconds", taken.within(95))));
    list.add(figure("slowest", texts.with("admin.module.milliseconds", taken.slowest())));
    list.add(
        figure("memory", texts.with("admin.module.kilobytes", taken.allocatedPerCall() / 1024)));
    return list;
  }

  /** Faults minute by minute, the present minute at the right. */
  public List<Bar> getBars() {
    List<ModuleFigures.Minute> minutes = figures().lastHour();
    long most =
        Math.max(1, minutes.stream().mapToLong(ModuleFigures.Minute::faults).max().orElse(1));
    List<Bar> bars = new ArrayList<>();
    for (int place = 0; place < minutes.size(); place++) {
      int height = (int) (minutes.get(place).faults() * CHART_HEIGHT / most);
      if (height > 0) {
        int x = (MINUTES - minutes.size() + place) * BAR;
        bars.add(new Bar(x, CHART_HEIGHT - height, height));
      }
    }
    return bars;
  }

  /** The chart in words. */
  public String getChart() {
    List<ModuleFigures.Minute> hour = figures().lastHour();
    return texts.with(
        "admin.module.chart",
        hour.stream().mapToLong(ModuleFigures.Minute::faults).sum(),
        hour.stream().mapToLong(ModuleFigures.Minute::faults).max().orElse(0));
  }

  /** What was done to it lately, the newest first. */
  public List<OverviewPage.HistoryRow> getHistory() {
    return audit.latest(id(), "module-", RECORDS).stream()
        .map(
            done ->
                new OverviewPage.HistoryRow(
                    texts.with("admin.audit." + done.action(), rows.name(id())),
                    done.account().isEmpty()
                        ? texts.moment(done.happenedAt())
                        : texts.moment(done.happenedAt()) + " · " + done.account()))
        .toList();
  }

  /** Tries it again now. */
  public void retry() {
    if (!isKnown()) {
      return;
    }
    administration.retry(id());
    row = null;
    FacesContext.getCurrentInstance()
        .addMessage(
            null,
            getRow().isOut()
                ? new FacesMessage(
                    FacesMessage.SEVERITY_ERROR,
                    texts.with("admin.modules.still-out", getRow().name()),
                    getRow().reason())
                : new FacesMessage(
                    FacesMessage.SEVERITY_INFO,
                    texts.with("admin.modules.back", getRow().name()),
                    texts.of("admin.modules.back-detail")));
  }

  /** The id that was asked for. */
  public String id() {
    String sent = Faces.getRequestParameter("module");
    return sent == null ? Optional.ofNullable(Faces.getRequestParameter("id")).orElse("") : sent;
  }

  private Optional<ModuleStatus> status() {
    return registry.module(id());
  }

  private ModuleFigures figures() {
    if (figures == null) {
      figures = guard.figures(id());
    }
    return figures;
  }

  private Figure figure(String key, String value) {
    return new Figure(texts.of("admin.module." + key), value);
  }
}
