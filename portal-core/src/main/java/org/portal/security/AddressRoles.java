package org.portal.security;

/** Says which role an address of the administration asks for. */
public interface AddressRoles {

  /**
   * The role that is needed to open an address.
   *
   * @param path decoded, for example {@code /admin/modules}
   * @return never null; the highest role for an address that nobody knows
   */
  Role roleFor(String path);
}
