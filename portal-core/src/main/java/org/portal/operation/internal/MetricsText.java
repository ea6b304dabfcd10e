package org.portal.operation.internal;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.portal.module.ModuleFigures;
import org.portal.module.ModuleState;
import org.portal.module.ModuleStatus;

/** Writes the figures of modules in the text format of Prometheus, version 0.0.4. */
final class MetricsText {

  private final List<ModuleStatus> modules;
  private final Function<String, ModuleFigures> figures;
  private final StringBuilder text = new StringBuilder();

  private MetricsText(List<ModuleStatus> modules, Function<String, ModuleFigures> figures) {
    this.modules = modules;
    this.figures = figures;
  }

  static String of(List<ModuleStatus> modules, Function<String, ModuleFigures> figures) {
    MetricsText metrics = new MetricsText(modules, figures);
    metrics.write();
    return metrics.text.toString();
  }

  private void write() {
    type("portal_module_up", "gauge", "1 if visitors see the module");
    modules.forEach(m -> line("portal_module_up", m, m.state() == ModuleState.ENABLED ? 1 : 0));
    type("portal_module_out", "gauge", "1 if the portal has taken the module out");
    modules.forEach(m -> line("portal_module_out", m, m.state() == ModuleState.FAILED ? 1 : 0));
    each("portal_module_faults_total", "counter", "Failed calls", ModuleFigures::faults);
    each(
        "portal_module_overdue_total",
        "counter",
        "Calls that took too long",
        ModuleFigures::overdue);
    each("portal_module_rejected_total", "counter", "Calls not made", ModuleFigures::rejected);
    each("portal_module_running", "gauge", "Calls under way", ModuleFigures::running);
    each("portal_module_hanging", "gauge", "Calls that should have ended", ModuleFigures::hanging);
    each(
        "portal_module_allocated_bytes_total",
        "counter",
        "Memory that calls asked for",
        ModuleFigures::allocatedBytes);
    type("portal_module_call_seconds", "histogram", "How long calls took");
    modules.forEach(this::histogram);
  }

  private void histogram(ModuleStatus module) {
    ModuleFigures taken = figures.apply(module.id());
    for (int place = 0; place < ModuleFigures.BOUNDS.size(); place++) {
      String bound = String.format(Locale.ROOT, "%.3f", ModuleFigures.BOUNDS.get(place) / 1_000.0);
      bucket(module, bound, taken.upTo().get(place));
    }
    bucket(module, "+Inf", taken.calls());
    text.append("portal_module_call_seconds_sum{module=\"")
        .append(escaped(module.id()))
        .append("\"} ")
        .append(String.format(Locale.ROOT, "%.3f", taken.milliseconds() / 1_000.0))
        .append('\n');
    line("portal_module_call_seconds_count", module, taken.calls());
  }

  private void bucket(ModuleStatus module, String bound, long count) {
    text.append("portal_module_call_seconds_bucket{module=\"")
        .append(escaped(module.id()))
        .append("\",le=\"")
        .append(bound)
        .append("\"} ")
        .append(count)
        .append('\n');
  }

  private void each(
      String name, String type, String help, Function<ModuleFigures, ? extends Number> value) {
    type(name, type, help);
    modules.forEach(m -> line(name, m, value.apply(figures.apply(m.id())).longValue()));
  }

  private void type(String name, String type, String help) {
    text.append("# HELP ").append(name).append(' ').append(help).append('\n');
    text.append("# TYPE ").append(name).append(' ').append(type).append('\n');
  }

  private void line(String name, ModuleStatus module, long value) {
    text.append(name)
        .append("{module=\"")
        .append(escaped(module.id()))
        .append("\"} ")
        .append(value)
        .append('\n');
  }

  private static String escaped(String label) {
    return label.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
  }
}
