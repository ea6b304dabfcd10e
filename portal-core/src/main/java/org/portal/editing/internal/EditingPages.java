package org.portal.editing.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.portal.admin.AdminPage;
import org.portal.admin.AdminPageSource;
import org.portal.editing.EditorialAccess;
import org.portal.module.ModuleRegistry;
import org.portal.module.SectionDescriptor;
import org.portal.security.Role;

/** A page for the content of each section, for those whom its module lets in. */
@ApplicationScoped
public class EditingPages implements AdminPageSource {

  private static final int FIRST = 10;
  private static final int PEOPLE = 110;

  @Inject private ModuleRegistry registry;
  @Inject private EditorialAccess access;

  @Override
  public List<AdminPage> pages() {
    List<AdminPage> pages = new ArrayList<>();
    Set<Role> anybody = new HashSet<>(Set.of(Role.ADMINISTRATOR));
    int order = FIRST;
    for (SectionDescriptor section : registry.allSections()) {
      Set<Role> readers = access.readers(section);
      anybody.addAll(readers);
      order = Math.min(order + 1, 99);
      pages.add(
          new AdminPage(
              EditorAddress.list(section.id()), section.messageKey("title"), order, readers));
    }
    pages.add(new AdminPage(EditorAddress.ROOT, "content.all", FIRST, anybody));
    pages.add(new AdminPage(PeopleServlet.PATH, "people", PEOPLE, Role.ADMINISTRATOR));
    return pages;
  }
}
