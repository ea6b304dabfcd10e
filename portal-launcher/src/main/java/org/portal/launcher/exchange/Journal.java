package org.portal.launcher.exchange;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.portal.launcher.modules.WholeFile;

/**
 * What a supervisor must know of a change under way if the one before it was killed. Before the
 * data is touched in a way that cannot be undone, and after the change of sets, nothing must be
 * known: then the set that is written down as current is the one to serve.
 *
 * @param file where it is kept
 */
public record Journal(Path file) {

  /** What was under way. */
  public sealed interface Entry {

    /**
     * The tables were being changed so that the earlier modules could not live with them.
     *
     * @param from the number of the set that served
     * @param copy the data as it was
     */
    record Stopped(int from, Path copy) implements Entry {}

    /**
     * A new set serves and is being watched.
     *
     * @param from the number of the set to which a return leads
     * @param to the number of the set that serves
     * @param until when the watch ends
     */
    record Watched(int from, int to, Instant until) implements Entry {}
  }

  /** Writes down what is under way. */
  public void write(Entry entry) throws IOException {
    JsonObject json;
    if (entry instanceof Entry.Stopped stopped) {
      json =
          Json.createObjectBuilder()
              .add("phase", "stopped")
              .add("from", stopped.from())
              .add("copy", stopped.copy().toString())
              .build();
    } else {
      Entry.Watched watched = (Entry.Watched) entry;
      json =
          Json.createObjectBuilder()
              .add("phase", "watched")
              .add("from", watched.from())
              .add("to", watched.to())
              .add("until", watched.until().toString())
              .build();
    }
    WholeFile.write(file, json + "\n");
  }

  /** Nothing is under way. */
  public void clear() throws IOException {
    Files.deleteIfExists(file);
  }

  /** What was under way, if anything. */
  public Optional<Entry> read() throws IOException {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    String text = Files.readString(file, StandardCharsets.UTF_8);
    try (JsonReader reader = Json.createReader(new StringReader(text))) {
      JsonObject json = reader.readObject();
      return Optional.of(
          json.getString("phase").equals("stopped")
              ? new Entry.Stopped(json.getInt("from"), Path.of(json.getString("copy")))
              : new Entry.Watched(
                  json.getInt("from"), json.getInt("to"), Instant.parse(json.getString("until"))));
    } catch (JsonException | NullPointerException | ClassCastException e) {
      throw new IOException("the file " + file + " is no journal of a change", e);
    }
  }
}
