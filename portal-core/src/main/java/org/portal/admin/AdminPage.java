package org.portal.admin;

import java.util.Set;
import org.portal.security.AdminArea;
import org.portal.security.Role;

/**
 * A page of the administration, as it stands in the navigation.
 *
 * @param path its address, {@code /admin/<name>}; its view is {@code META-INF/resources/admin/
 *     <name>.xhtml} with the template {@code /WEB-INF/portal/admin.xhtml}. Addresses below it
 *     belong to it
 * @param labelKey the message that names it
 * @param order its place in the navigation; smaller comes first. The core's pages stand at 0 and
 *     100; modules take 200 and more
 * @param roles who may open it: whoever has one of them
 */
public record AdminPage(String path, String labelKey, int order, Set<Role> roles) {

  private static final String PATH = "/admin(/[a-z0-9-]+)*";

  /** A page for one role. */
  public AdminPage(String path, String labelKey, int order, Role role) {
    this(path, labelKey, order, Set.of(role));
  }

  public AdminPage {
    roles = Set.copyOf(roles);
    if (!path.matches(PATH)) {
      throw new IllegalArgumentException(
          "\""
              + path
              + "\" is no address of the administration; write for example /admin/timetables");
    }
  }

  /** Whether an address is this page or below it; the overview, above all, is only itself. */
  boolean holds(String address) {
    return address.equals(path) || (!path.equals(AdminArea.PATH) && address.startsWith(path + "/"));
  }
}
