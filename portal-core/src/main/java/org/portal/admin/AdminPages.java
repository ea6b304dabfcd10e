package org.portal.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.portal.security.AccountPrincipal;
import org.portal.security.AddressRoles;
import org.portal.security.Role;

/** All pages of the administration. */
@ApplicationScoped
public class AdminPages implements AddressRoles {

  private static final System.Logger LOGGER = System.getLogger(AdminPages.class.getName());

  @Inject @Any private Instance<AdminPageSource> sources;

  /** The pages in the order of the navigation. */
  public List<AdminPage> all() {
    List<AdminPage> pages = new ArrayList<>();
    for (Instance.Handle<AdminPageSource> source : sources.handles()) {
      try {
        pages.addAll(source.get().pages());
      } catch (Exception | LinkageError fault) {
        LOGGER.log(
            System.Logger.Level.WARNING,
            "Pages of " + source.getBean().getBeanClass().getName() + " are left out",
            fault);
      }
    }
    pages.sort(Comparator.comparingInt(AdminPage::order).thenComparing(AdminPage::path));
    return List.copyOf(pages);
  }

  /** The page that an address belongs to: of those above it, the nearest. */
  public Optional<AdminPage> holding(String address) {
    return all().stream()
        .filter(page -> page.holds(address))
        .max(Comparator.comparingInt(page -> page.path().length()));
  }

  @Override
  public Set<Role> rolesFor(String path) {
    return holding(path).map(AdminPage::roles).orElse(Set.of(Role.ADMINISTRATOR));
  }

  @Override
  public Optional<String> firstFor(AccountPrincipal who) {
    return all().stream()
        .filter(page -> who.coversAny(page.roles()))
        .map(AdminPage::path)
        .findFirst();
  }
}
