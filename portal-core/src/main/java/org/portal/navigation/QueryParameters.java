package org.portal.navigation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The query parameters that a page knows; unknown ones and all but the first of a name are left
 * out, so that they are part of neither the canonical address nor the cache's key.
 */
public final class QueryParameters {

  /** No parameters. */
  public static final QueryParameters NONE = new QueryParameters(new TreeMap<>());

  private final SortedMap<String, String> values;

  private QueryParameters(SortedMap<String, String> values) {
    this.values = values;
  }

  /**
   * Keeps what is known.
   *
   * @param given all parameters of the request
   * @param known the names that the page knows
   */
  public static QueryParameters of(Map<String, String[]> given, Collection<String> known) {
    SortedMap<String, String> kept = new TreeMap<>();
    for (String name : known) {
      String[] all = given.get(name);
      if (all != null && all.length > 0 && !all[0].isEmpty()) {
        kept.put(name, all[0]);
      }
    }
    return new QueryParameters(kept);
  }

  /** The raw value, if the parameter is there. */
  public Optional<String> get(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /**
   * Reads a value.
   *
   * @param name the parameter
   * @param reader gives empty for an impossible value
   * @return empty if the parameter is absent
   * @throws BadParameterException if the value is impossible
   */
  public <T> Optional<T> read(String name, Function<String, Optional<? extends T>> reader) {
    return get(name)
        .map(
            value -> reader.apply(value).orElseThrow(() -> new BadParameterException(name, value)));
  }

  /** These parameters with one more or another value. */
  public QueryParameters with(String name, String value) {
    SortedMap<String, String> more = new TreeMap<>(values);
    more.put(name, value);
    return new QueryParameters(more);
  }

  /** These parameters without some. */
  public QueryParameters without(String... names) {
    SortedMap<String, String> fewer = new TreeMap<>(values);
    fewer.keySet().removeAll(List.of(names));
    return new QueryParameters(fewer);
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return values.isEmpty();
  }

  /** The query string, names in alphabetical order, with its question mark; empty for none. */
  public String toQuery() {
    if (values.isEmpty()) {
      return "";
    }
    StringBuilder query = new StringBuilder();
    values.forEach(
        (name, value) ->
            query
                .append(query.isEmpty() ? '?' : '&')
                .append(UrlEncoding.encode(name))
                .append('=')
                .append(UrlEncoding.encode(value)));
    return query.toString();
  }

  @Override
  public String toString() {
    return toQuery();
  }
}
