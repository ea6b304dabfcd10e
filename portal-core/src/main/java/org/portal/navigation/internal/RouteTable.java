package org.portal.navigation.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.portal.navigation.Route;

/**
 * All routes there are at a moment; immutable.
 *
 * @param root pages without a language
 * @param localized pages of the portal below the language
 * @param sections pages of each section below it
 */
public record RouteTable(
    List<Route> root, List<Route> localized, Map<String, List<Route>> sections) {

  public RouteTable {
    sections = Map.copyOf(sections);
  }

  /**
   * A route that fits.
   *
   * @param route the route
   * @param variables the parts of the path that its pattern names
   */
  public record Match(Route route, Map<String, String> variables) {}

  /** The routes with the most special ones first; the first one of the same pattern wins. */
  public static List<Route> sorted(List<Route> routes) {
    return routes.stream().sorted(Comparator.comparing(Route::pattern)).toList();
  }

  /** The first route that fits the path. */
  public static Optional<Match> match(List<Route> routes, List<String> path) {
    for (Route route : routes) {
      Optional<Map<String, String>> variables = route.pattern().match(path);
      if (variables.isPresent()) {
        return Optional.of(new Match(route, variables.get()));
      }
    }
    return Optional.empty();
  }
}
