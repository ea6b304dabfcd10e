package org.portal.launcher.exchange;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How the modules and pages of a generation looked at one time, asked past its cache.
 *
 * @param trouble why nothing could be seen at all; empty if something was
 * @param modules the state of each module by its id, and why it failed
 * @param pages the answer of each page by its address
 */
public record PageSight(
    Optional<String> trouble, Map<String, State> modules, Map<String, Answer> pages) {
  private static final int NONE = 0;
  private static final int SERVER_ERROR = 500;

  /** Copies what it is given. */
  public PageSight {
    modules = Map.copyOf(modules);
    pages = Map.copyOf(pages);
  }

  /**
   * The state of a module.
   *
   * @param word {@code ENABLED}, {@code DISABLED} or {@code FAILED}
   * @param reason why it failed, may be empty
   */
  public record State(String word, String reason) {
    boolean failed() {
      return word.equals("FAILED");
    }
  }

  /**
   * An answer.
   *
   * @param module the module whose page it is
   * @param status its status; 0 if there was none
   */
  public record Answer(String module, int status) {
    boolean bad() {
      return status == NONE || status >= SERVER_ERROR;
    }

    String words() {
      return status == NONE ? "is not answered" : "is answered with " + status;
    }
  }

  /** Nothing could be seen. */
  public static PageSight nothing(String trouble) {
    return new PageSight(Optional.of(trouble), Map.of(), Map.of());
  }

  /** The modules that did well. */
  public Set<String> healthy() {
    Set<String> healthy = new TreeSet<>();
    modules.forEach(
        (id, state) -> {
          if (!state.failed()) {
            healthy.add(id);
          }
        });
    return healthy;
  }

  /**
   * What is worse here than it was before: a module that changed must do well; the others must do
   * as well as before.
   *
   * @return a sentence; empty if nothing is worse
   */
  public Optional<String> worseThan(PageSight before, Set<String> changed) {
    if (trouble.isPresent()) {
      return trouble;
    }
    return worseModule(before, changed).or(() -> worsePage(before, changed));
  }

  private Optional<String> worseModule(PageSight before, Set<String> changed) {
    for (String id : changed) {
      if (!modules.containsKey(id)) {
        return Optional.of("the module %s is not there".formatted(id));
      }
    }
    for (Map.Entry<String, State> module : modules.entrySet()) {
      State earlier = before.modules.get(module.getKey());
      if (module.getValue().failed()
          && (changed.contains(module.getKey()) || (earlier != null && !earlier.failed()))) {
        return Optional.of(
            "the module %s failed: %s".formatted(module.getKey(), module.getValue().reason()));
      }
    }
    return Optional.empty();
  }

  private Optional<String> worsePage(PageSight before, Set<String> changed) {
    for (Map.Entry<String, Answer> page : pages.entrySet()) {
      Answer earlier = before.pages.get(page.getKey());
      Answer now = page.getValue();
      if (now.bad() && (changed.contains(now.module()) || (earlier != null && !earlier.bad()))) {
        return Optional.of(
            "the page %s of the module %s %s".formatted(page.getKey(), now.module(), now.words()));
      }
    }
    return Optional.empty();
  }
}
