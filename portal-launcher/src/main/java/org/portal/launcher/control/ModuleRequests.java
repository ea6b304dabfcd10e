package org.portal.launcher.control;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import org.portal.launcher.Refusal;
import org.portal.launcher.check.Finding;
import org.portal.launcher.check.InstalledSet;
import org.portal.launcher.check.Migrations;
import org.portal.launcher.check.ModuleCheck;
import org.portal.launcher.check.NodeTrust;
import org.portal.launcher.check.Plan;
import org.portal.launcher.check.WorkFolder;
import org.portal.launcher.exchange.EmbeddedData;
import org.portal.launcher.exchange.Journal;
import org.portal.launcher.exchange.Progress;
import org.portal.launcher.exchange.SetChange;
import org.portal.launcher.generation.Distribution;
import org.portal.launcher.modules.AddedModule;
import org.portal.launcher.modules.BundledModule;
import org.portal.launcher.modules.BundledModules;
import org.portal.launcher.modules.ModuleSet;
import org.portal.launcher.modules.ModuleSets;
import org.portal.launcher.modules.ModuleStore;
import org.portal.launcher.node.Node;
import org.portal.launcher.node.NodeFolders;
import org.portal.launcher.node.NodeStatus;

/**
 * Answers requests about the modules of a node: through its supervisor where one runs, else for the
 * next start.
 */
public final class ModuleRequests {
  /** How long modules that were changed while nothing ran are watched from their first start. */
  private static final Duration UNTRIED = Duration.ofDays(30);

  private final Distribution distribution;
  private final NodeFolders folders;
  private final ModuleStore store;
  private final Optional<Node> node;

  /**
   * @param node the node that runs; empty if none does
   */
  public ModuleRequests(Distribution distribution, NodeFolders folders, Optional<Node> node) {
    this.distribution = distribution;
    this.folders = folders;
    this.store = folders.moduleStore();
    this.node = node;
  }

  /** Answers one request; the last answer says that it is done. */
  void answer(JsonObject request, Answers answers) throws IOException, InterruptedException {
    try {
      switch (request.getString("command", "")) {
        case "status" -> status(answers);
        case "list" -> list(answers);
        case "plan" -> plan(file(request), answers);
        case "install", "upgrade" -> install(request, answers);
        case "remove" -> remove(id(request), answers);
        case "enable" -> switchTo(id(request), true, answers);
        case "disable" -> switchTo(id(request), false, answers);
        case "purge" -> purge(id(request), request.getString("name", ""), answers);
        case "return" -> goBack(answers);
        case "release" -> release(file(request), answers);
        default ->
            throw new NotDone(
                "there is no command '%s'".formatted(request.getString("command", "")));
      }
    } catch (NotDone refused) {
      answers.send(Line.done(false, sentence(refused.getMessage())));
    } catch (IOException failed) {
      answers.send(Line.done(false, sentence("it failed: " + failed.getMessage())));
    }
  }

  private static String sentence(String text) {
    String upper = Character.toUpperCase(text.charAt(0)) + text.substring(1);
    return upper.endsWith(".") ? upper : upper + ".";
  }

  private static String id(JsonObject request) throws NotDone {
    String id = request.getString("id", "");
    if (id.isEmpty()) {
      throw new NotDone("the id of a module is missing");
    }
    return id;
  }

  private static Path file(JsonObject request) throws NotDone {
    String name = request.getString("file", "");
    try {
      Path file = Path.of(name).toAbsolutePath();
      if (!name.isEmpty() && Files.isReadable(file)) {
        return file;
      }
    } catch (InvalidPathException e) {
      // the same sentence serves
    }
    throw new NotDone("there is no file '%s' that can be read".formatted(name));
  }

  private ModuleSet current() throws IOException {
    return ModuleSets.current(distribution, store);
  }

  // --- what there is -------------------------------------------------------------

  private void status(Answers answers) throws IOException {
    JsonObjectBuilder done = Line.ending(true, node.isPresent() ? "" : "No portal runs here.");
    NodeStatus now = node.map(Node::status).orElse(null);
    done.add("running", now != null);
    if (now != null) {
      done.add("generation", now.generation())
          .add("set", now.modules().map(ModuleSet::number).orElse(0))
          .add("change", now.change().orElse(""))
          .add("step", now.step())
          .add("watchedUntil", now.watchedUntil().map(Instant::toString).orElse(""))
          .add("previous", now.previous().orElse(0))
          .add("lastResult", now.lastResult());
    }
    answers.send(done.build());
  }

  private void list(Answers answers) throws IOException {
    ModuleSet set = current();
    JsonArrayBuilder modules = Json.createArrayBuilder();
    for (BundledModule module : set.bundled()) {
      if (set.added(module.id()).isEmpty()) {
        modules.add(
            entry(module.id(), module.version(), module.sha256())
                .add("origin", module.inUse() ? "bundled" : "left out"));
      }
    }
    for (AddedModule module : set.added()) {
      modules.add(entry(module.id(), module.version(), module.sha256()).add("origin", "installed"));
    }
    answers.send(Line.ending(true, "").add("set", set.number()).add("modules", modules).build());
  }

  private static JsonObjectBuilder entry(String id, String version, String sha256) {
    return Json.createObjectBuilder().add("id", id).add("version", version).add("sha256", sha256);
  }

  // --- changes -----------------------------------------------------------------------

  private Plan judge(Path jar, ModuleSet set) throws IOException, InterruptedException, NotDone {
    try (WorkFolder work = WorkFolder.temporary()) {
      return new ModuleCheck(
              new Distribution(set.distribution()),
              InstalledSet.of(store, Optional.of(set)),
              NodeTrust.of(folders.data()))
          .judge(jar, work.path());
    } catch (Refusal unreadable) {
      throw new NotDone(unreadable.getMessage());
    }
  }

  private void plan(Path jar, Answers answers) throws IOException, InterruptedException, NotDone {
    answers.send(Line.progress("Checking " + jar.getFileName()));
    Plan plan = judge(jar, current());
    answers.send(
        Line.ending(plan.accepted(), reasons(plan))
            .add("plan", plan.toJson())
            .add("text", plan.toText())
            .build());
  }

  private static String reasons(Plan plan) {
    return plan.refusals().stream().map(Finding::sentence).collect(Collectors.joining(" "));
  }

  private void install(JsonObject request, Answers answers)
      throws IOException, InterruptedException, NotDone {
    Path jar = file(request);
    store.prepare();
    ModuleSet base = current();
    answers.send(Line.progress("Checking " + jar.getFileName()));
    // what is judged is what is kept: the file itself may change meanwhile
    String sha256 = store.keep(jar);
    if (!request.getString("sha256", sha256).equals(sha256)) {
      throw new NotDone(
          "the file %s is not the one that was planned; ask for the plan again".formatted(jar));
    }
    Plan plan = judge(store.jar(sha256), base);
    if (!plan.accepted()) {
      throw new NotDone(reasons(plan));
    }
    if (plan.action() == Plan.Action.NOTHING) {
      answers.send(
          Line.done(true, "%s %s is installed already.".formatted(plan.module(), plan.version())));
      return;
    }
    AddedModule module = new AddedModule(plan.module(), plan.version(), sha256);
    ModuleSet target =
        base.with(module)
            .onNewerTables(base.onNewerTables() || plan.action() == Plan.Action.DOWNGRADE);
    change(
        title(plan),
        base,
        target,
        plan.migrations().effect() == Migrations.Effect.NEEDS_STOP,
        List.of(sha256),
        answers);
  }

  private static String title(Plan plan) {
    String name = "%s %s".formatted(plan.module(), plan.version()).strip();
    return switch (plan.action()) {
      case UPGRADE -> "upgrade to " + name;
      case DOWNGRADE -> "downgrade to " + name;
      case REPLACE -> "replacement of " + name;
      default -> "installation of " + name;
    };
  }

  private void remove(String id, Answers answers)
      throws IOException, InterruptedException, NotDone {
    ModuleSet base = current();
    if (base.versionOf(id).isEmpty()) {
      throw new NotDone(
          "there is no module '%s'; there are %s".formatted(id, String.join(", ", base.ids())));
    }
    int items = items(id);
    if (items > 0) {
      throw new NotDone(
          "the module %s has content, %d items, which nobody would see any more; disable it to keep the content, or purge it first"
              .formatted(id, items));
    }
    change("removal of " + id, base, base.without(id), false, List.of(), answers);
  }

  private int items(String id) throws IOException, NotDone {
    for (JsonObject module : portal().modules().getValuesAs(JsonObject.class)) {
      if (module.getString("id").equals(id)) {
        return module.getInt("items");
      }
    }
    return 0;
  }

  private PortalTalk portal() throws NotDone {
    if (node.isEmpty()) {
      throw new NotDone(
          "that needs the portal to run: only then it is known what content there is");
    }
    NodeStatus now = node.get().status();
    if (now.internalPort().isEmpty()) {
      throw new NotDone("the portal is not ready yet; try again when it is");
    }
    return new PortalTalk(now.internalPort().getAsInt());
  }

  private void change(
      String title,
      ModuleSet base,
      ModuleSet target,
      boolean needsStop,
      List<String> jars,
      Answers answers)
      throws IOException, InterruptedException {
    if (node.isEmpty()) {
      forNextStart(title, base, target, answers);
      return;
    }
    SetChange change =
        new SetChange(
            title,
            base,
            target,
            target.differingFrom(base),
            target.missingFrom(base),
            needsStop,
            jars);
    Relay relay = new Relay(answers);
    node.get().request(change, relay);
    relay.await();
  }

  /** Nothing runs: the change counts from the next start, and is watched then. */
  private void forNextStart(String title, ModuleSet base, ModuleSet target, Answers answers)
      throws IOException {
    store.prepare();
    ModuleSet from = base.number() == 0 ? store.add(base, base.reason()) : base;
    ModuleSet set = store.add(target, title);
    folders
        .journal()
        .write(new Journal.Entry.Watched(from.number(), set.number(), Instant.now().plus(UNTRIED)));
    store.makeCurrent(set);
    answers.send(
        Line.done(
            true,
            "The %s was checked and counts from the next start; if the portal does not start with it, it returns to the modules before."
                .formatted(title)));
  }

  private void goBack(Answers answers) throws IOException, InterruptedException, NotDone {
    if (node.isEmpty()) {
      throw new NotDone("no portal runs here");
    }
    Relay relay = new Relay(answers);
    node.get().requestReturn(relay);
    relay.await();
  }

  private void release(Path folder, Answers answers) throws IOException, InterruptedException {
    Distribution next = new Distribution(folder);
    ModuleSet base = current();
    change(
        "upgrade of the portal",
        base,
        base.on(folder, BundledModules.of(next)),
        false,
        List.of(),
        answers);
  }

  // --- without another generation --------------------------------------------------

  private void switchTo(String id, boolean on, Answers answers)
      throws IOException, InterruptedException, NotDone {
    Set<String> ids = new TreeSet<>(current().ids());
    if (!ids.contains(id) && store.loose().isEmpty()) {
      throw new NotDone(
          "there is no module '%s'; there are %s".formatted(id, String.join(", ", ids)));
    }
    if (node.isPresent()) {
      portal().order(on ? "enable" : "disable", id, "");
    } else {
      data().switchModule(id, on);
    }
    answers.send(Line.done(true, "The module %s is %s.".formatted(id, on ? "on" : "off")));
  }

  private EmbeddedData data() throws NotDone {
    if (!Files.isDirectory(folders.database())
        || !Files.exists(folders.database().resolve("portal.mv.db"))) {
      throw new NotDone(
          "there is no embedded database in %s; start the portal first"
              .formatted(folders.database()));
    }
    return new EmbeddedData(
        distribution,
        folders.run(),
        "jdbc:h2:file:" + folders.database().resolve("portal") + ";AUTO_SERVER=TRUE",
        "portal",
        "portal");
  }

  private void purge(String id, String name, Answers answers) throws IOException, NotDone {
    if (!name.equals(id)) {
      throw new NotDone(
          "the name '%s' was given, and the module is '%s'; nothing was deleted"
              .formatted(name, id));
    }
    int items = items(id);
    Files.createDirectories(store.exports());
    Path export = store.exports().resolve("%s-%d.json".formatted(id, Instant.now().toEpochMilli()));
    portal().order("purge", id, export.toString());
    answers.send(
        Line.done(
            true, "%d items of %s were written to %s and deleted.".formatted(items, id, export)));
  }

  /** Why something is not done, as the words of a sentence. */
  private static final class NotDone extends Exception {
    private static final long serialVersionUID = 1L;

    NotDone(String why) {
      super(why);
    }
  }

  /** Hands on what the node tells, and waits for the end. */
  private static final class Relay implements Progress {
    private final Answers answers;
    private final CountDownLatch over = new CountDownLatch(1);

    Relay(Answers answers) {
      this.answers = answers;
    }

    @Override
    public void step(String what) {
      send(Line.progress(what));
    }

    @Override
    public void done(boolean well, String sentence) {
      send(Line.done(well, sentence));
      over.countDown();
    }

    /** Whoever asked may be gone: the change goes on. */
    private void send(JsonObject line) {
      try {
        answers.send(line);
      } catch (IOException e) {
        System.getLogger(Relay.class.getName())
            .log(System.Logger.Level.DEBUG, "nobody hears any more", e);
      }
    }

    void await() throws InterruptedException {
      over.await();
    }
  }
}
