package org.portal.security;

import java.util.Optional;
import java.util.Set;

/** Says which role an address of the administration asks for. */
public interface AddressRoles {

  /**
   * The roles of which one is needed to open an address.
   *
   * @param path decoded, for example {@code /admin/modules}
   * @return never null; the highest role for an address that nobody knows
   */
  Set<Role> rolesFor(String path);

  /**
   * The first page that somebody may open, for those who may not open the overview.
   *
   * @param who has signed in
   */
  Optional<String> firstFor(AccountPrincipal who);
}
