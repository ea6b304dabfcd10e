package org.portal.launcher.exchange;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.portal.launcher.generation.Distribution;
import org.portal.launcher.settings.NodeSettings;
import org.portal.launcher.settings.PropertyNames;

/** Does the work of a change with programs of their own and by asking generations. */
public final class ProcessWork implements ExchangeWork {
  private static final String FILES = "jdbc:h2:file:";

  /** What another module than the changed ones must still keep. */
  private static final Set<String> LEAST = Set.of("state", "routes");

  private final Distribution distribution;
  private final NodeSettings settings;
  private final Path folder;

  /**
   * @param folder a folder for what is needed meanwhile
   */
  public ProcessWork(Distribution distribution, NodeSettings settings, Path folder) {
    this.distribution = distribution;
    this.settings = settings;
    this.folder = folder;
  }

  @Override
  public Map<String, String> copyData(Path target) throws IOException, InterruptedException {
    Map<String, String> properties = new TreeMap<>();
    Files.createDirectories(target);
    properties.put(PropertyNames.DATA, target.toString());
    Path database = target.resolve("database");
    if (canSave()) {
      data().copy(database);
      // the copy keeps its name, which an operator may have chosen
      properties.put(PropertyNames.DATABASE_URL, FILES + database.resolve(fileName()));
    } else if (settings.properties().containsKey(PropertyNames.TRIAL_DATABASE_URL)) {
      properties.put(
          PropertyNames.DATABASE_URL, settings.properties().get(PropertyNames.TRIAL_DATABASE_URL));
    } else {
      Files.createDirectories(database);
      properties.put(PropertyNames.DATABASE_URL, FILES + database.resolve("portal"));
      properties.put(PropertyNames.DATABASE_DRIVER, "org.h2.jdbcx.JdbcDataSource");
      properties.put(PropertyNames.DATABASE_USER, "portal");
      properties.put(PropertyNames.DATABASE_PASSWORD, "portal");
      properties.put(PropertyNames.DEMO, "true");
    }
    return properties;
  }

  /** The name of the database's files without their endings. */
  private String fileName() {
    String address = url().split(";", 2)[0];
    return Path.of(address.substring(FILES.length())).getFileName().toString();
  }

  private String url() {
    return settings.properties().get(PropertyNames.DATABASE_URL);
  }

  @Override
  public boolean canSave() {
    return url().startsWith(FILES);
  }

  private EmbeddedData data() {
    return new EmbeddedData(
        distribution,
        folder,
        url(),
        settings.properties().get(PropertyNames.DATABASE_USER),
        settings.properties().get(PropertyNames.DATABASE_PASSWORD));
  }

  @Override
  public void saveData(Path file) throws IOException, InterruptedException {
    data().save(file);
  }

  @Override
  public void restoreData(Path file) throws IOException, InterruptedException {
    data().restore(file);
  }

  @Override
  public Optional<String> walk(
      int internalPort, Set<String> changed, Set<String> healthy, Path report)
      throws IOException, InterruptedException {
    ChildProcess.Outcome outcome =
        new ChildProcess(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx256m",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-Dfile.encoding=UTF-8",
                    "-jar",
                    distribution.contract().toString(),
                    "--base",
                    "http://127.0.0.1:" + internalPort,
                    "--out",
                    report.toString()),
                folder,
                walkLimit())
            .run(List.of());
    if (!Files.exists(report)) {
      return Optional.of("its pages could not be tried: " + outcome.output());
    }
    return broken(report, changed, healthy);
  }

  private Duration walkLimit() {
    return settings.trialLimit();
  }

  private static Optional<String> broken(Path report, Set<String> changed, Set<String> healthy)
      throws IOException {
    try (Reader text = Files.newBufferedReader(report);
        JsonReader reader = Json.createReader(text)) {
      JsonArray findings = reader.readArray();
      List<JsonObject> broken =
          findings.getValuesAs(JsonObject.class).stream()
              .filter(finding -> !finding.getBoolean("passed"))
              .filter(finding -> matters(finding, changed, healthy))
              .toList();
      if (broken.isEmpty()) {
        return Optional.empty();
      }
      JsonObject first = broken.get(0);
      return Optional.of(
          "%d of %d checks of its pages failed, first: %s %s %s"
              .formatted(
                  broken.size(),
                  findings.size(),
                  first.getString("module"),
                  first.getString("route"),
                  first.getString("message")));
    } catch (JsonException e) {
      throw new IOException("the report " + report + " cannot be read", e);
    }
  }

  private static boolean matters(JsonObject finding, Set<String> changed, Set<String> healthy) {
    String module = finding.getString("module");
    return changed.contains(module)
        || (healthy.contains(module) && LEAST.contains(finding.getString("check")));
  }

  @Override
  public PageSight look(int internalPort, Set<String> thorough) {
    return new PageLook(internalPort, thorough).sight();
  }
}
