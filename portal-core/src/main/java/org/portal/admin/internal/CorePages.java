package org.portal.admin.internal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.portal.admin.AdminPage;
import org.portal.admin.AdminPageSource;
import org.portal.security.Role;

/** The core's own pages. */
@ApplicationScoped
public class CorePages implements AdminPageSource {

  @Override
  public List<AdminPage> pages() {
    return List.of(
        new AdminPage("/admin", "admin.overview", 0, Role.ADMINISTRATOR),
        new AdminPage("/admin/modules", "admin.modules", 100, Role.ADMINISTRATOR));
  }
}
