package org.portal.editing.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What stands in the form of an item; immutable. An input that is empty is absent.
 *
 * <p>Inputs are named {@code title.en}, {@code slug}, {@code f.beds}, {@code f.place.latitude},
 * {@code f.authors.0.en}. Those that belong to one field are one <em>unit</em>: people change, and
 * choose between, units.
 *
 * @param baseVersion the version of the item that typing began with, {@link #NEW} for none
 * @param base fingerprints of what the units said then; a unit that was empty is absent
 * @param values texts by the names of the inputs
 */
public record ItemForm(int baseVersion, Map<String, String> base, Map<String, String> values) {

  /** The version of an item that is not stored yet. */
  static final int NEW = -1;

  private static final Pattern BASE = Pattern.compile("[A-Za-z0-9._-]{1,110}=[0-9a-f]{16}");

  public ItemForm {
    base = Map.copyOf(base);
    Map<String, String> kept = new TreeMap<>();
    values.forEach(
        (name, text) -> {
          if (!text.isBlank()) {
            kept.put(name, text.replace("\r\n", "\n").replace('\r', '\n'));
          }
        });
    values = Collections.unmodifiableMap(kept);
  }

  /** The form of an item that nobody has typed into. */
  static ItemForm untouched(int version, Map<String, String> values) {
    ItemForm form = new ItemForm(version, Map.of(), values);
    return new ItemForm(version, form.fingerprints(), values);
  }

  /** The unit that an input belongs to. */
  static String unitOf(String input) {
    if (!input.startsWith("f.")) {
      return input;
    }
    int end = input.indexOf('.', 2);
    return end < 0 ? input : input.substring(0, end);
  }

  /** What stands in an input; empty if nothing does. */
  String text(String input) {
    return values.getOrDefault(input, "");
  }

  /** All units in which something stands or stood. */
  Set<String> units() {
    Set<String> units = new TreeSet<>(base.keySet());
    values.keySet().forEach(input -> units.add(unitOf(input)));
    return units;
  }

  /** The inputs of a unit in which something stands. */
  Map<String, String> unit(String unit) {
    Map<String, String> parts = new TreeMap<>();
    values.forEach(
        (input, text) -> {
          if (unitOf(input).equals(unit)) {
            parts.put(input, text);
          }
        });
    return parts;
  }

  /** Whether a unit says something else than when typing began. */
  boolean isChanged(String unit) {
    return !fingerprint(unit).equals(base.getOrDefault(unit, ""));
  }

  /** Whether anything says something else than when typing began. */
  boolean isChanged() {
    return units().stream().anyMatch(this::isChanged);
  }

  /** The same form with a unit taken from another one. */
  ItemForm with(String unit, ItemForm other) {
    Map<String, String> mixed = new TreeMap<>(values);
    mixed.keySet().removeIf(input -> unitOf(input).equals(unit));
    mixed.putAll(other.unit(unit));
    return new ItemForm(baseVersion, base, mixed);
  }

  /** The same form as if typing had begun with what is stored now. */
  ItemForm basedOn(ItemForm stored) {
    return new ItemForm(stored.baseVersion, stored.fingerprints(), values);
  }

  /** The fingerprints that typing began with, as one text for the form to carry. */
  String baseText() {
    return base.entrySet().stream()
        .map(entry -> entry.getKey() + "=" + entry.getValue())
        .sorted()
        .collect(Collectors.joining(" "));
  }

  /** Reads {@link #baseText}; what is none is left out. */
  static Map<String, String> base(String text) {
    Map<String, String> base = new TreeMap<>();
    for (String entry : text.split(" ", -1)) {
      if (BASE.matcher(entry).matches()) {
        int sign = entry.indexOf('=');
        base.put(entry.substring(0, sign), entry.substring(sign + 1));
      }
    }
    return base;
  }

  private Map<String, String> fingerprints() {
    Map<String, String> prints = new TreeMap<>();
    values.keySet().stream()
        .map(ItemForm::unitOf)
        .distinct()
        .forEach(unit -> prints.put(unit, fingerprint(unit)));
    return prints;
  }

  private String fingerprint(String unit) {
    Map<String, String> parts = unit(unit);
    if (parts.isEmpty()) {
      return "";
    }
    String all =
        parts.entrySet().stream()
            .map(part -> part.getKey() + "\u0000" + part.getValue().strip())
            .collect(Collectors.joining("\u0000"));
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
