package org.portal.navigation;

import java.util.Map;
import java.util.Optional;
import org.portal.localization.PortalLocale;
import org.portal.module.SectionDescriptor;

/**
 * What a visitor asks for, read from the address; immutable.
 *
 * @param locale the language of the page
 * @param section the section, none for pages of the portal itself
 * @param path the canonical path without host and query
 * @param variables the parts of the path that the pattern names
 * @param parameters the query parameters that the page knows
 * @param baseUrl scheme and host of absolute addresses, without a slash at the end
 */
public record PageRequest(
    PortalLocale locale,
    Optional<SectionDescriptor> section,
    String path,
    Map<String, String> variables,
    QueryParameters parameters,
    String baseUrl) {

  public PageRequest {
    variables = Map.copyOf(variables);
  }

  /** A part of the path. */
  public String variable(String name) {
    return variables.get(name);
  }

  /**
   * The section.
   *
   * @throws IllegalStateException for a page of the portal itself
   */
  public SectionDescriptor requiredSection() {
    return section.orElseThrow(() -> new IllegalStateException(path + " is in no section"));
  }

  /** The address with other parameters, without host. */
  public String url(QueryParameters other) {
    return path + other.toQuery();
  }
}
