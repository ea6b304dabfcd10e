package org.portal.launcher.node;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntFunction;
import org.portal.launcher.exchange.ExchangeWork;
import org.portal.launcher.exchange.PageSight;

/** Work that is done at once, with the results that a test wants. */
final class FakeWork implements ExchangeWork {
  private final List<String> done = new CopyOnWriteArrayList<>();
  private volatile Optional<String> broken = Optional.empty();
  private volatile IntFunction<PageSight> sights = port -> sight("health", 200);

  /** A portal with one page of one module. */
  static PageSight sight(String module, int status) {
    return new PageSight(
        Optional.empty(),
        Map.of(module, new PageSight.State("ENABLED", "")),
        Map.of("/en/" + module, new PageSight.Answer(module, status)));
  }

  /** From now on trials fail. */
  void breakTrials(String why) {
    broken = Optional.of(why);
  }

  /** From now on generations look like this, by their port. */
  void show(IntFunction<PageSight> wanted) {
    sights = wanted;
  }

  /** What was done, in order. */
  List<String> done() {
    return List.copyOf(done);
  }

  @Override
  public Map<String, String> copyData(Path folder) throws IOException {
    Files.createDirectories(folder);
    done.add("copy");
    return Map.of("portal.data", folder.toString());
  }

  @Override
  public boolean canSave() {
    return true;
  }

  @Override
  public void saveData(Path file) {
    done.add("save");
  }

  @Override
  public void restoreData(Path file) {
    done.add("restore");
  }

  @Override
  public Optional<String> walk(
      int internalPort, Set<String> changed, Set<String> healthy, Path report) {
    done.add("walk " + internalPort);
    return broken;
  }

  @Override
  public PageSight look(int internalPort, Set<String> thorough) {
    return sights.apply(internalPort);
  }
}
