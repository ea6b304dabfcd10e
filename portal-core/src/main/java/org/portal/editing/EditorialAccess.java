package org.portal.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.portal.module.EditorialRight;
import org.portal.module.EditorialRole;
import org.portal.module.ModuleDescriptor;
import org.portal.module.ModuleRegistry;
import org.portal.module.SectionDescriptor;
import org.portal.security.CurrentAccount;
import org.portal.security.NotAllowedException;
import org.portal.security.Role;

/** Who may do what to the content of a section: those whose role its module declares. */
@ApplicationScoped
public class EditorialAccess {

  @Inject private ModuleRegistry registry;
  @Inject private CurrentAccount account;

  /** The roles that a module declares; none if it could not be described. */
  public List<EditorialRole> declaredBy(String moduleId) {
    return registry.module(moduleId).flatMap(module -> module.descriptor()).stream()
        .map(ModuleDescriptor::roles)
        .flatMap(List::stream)
        .toList();
  }

  /** The roles of which one is needed to open the content of a section. */
  public Set<Role> readers(SectionDescriptor section) {
    return holders(section, EditorialRight.values());
  }

  /** Whether who sent the request may do that to the content of a section. */
  public boolean may(SectionDescriptor section, EditorialRight right) {
    return account.principal().filter(who -> who.coversAny(holders(section, right))).isPresent();
  }

  /**
   * Goes on only if who sent the request may do that; every action calls it, whatever the page has
   * shown.
   *
   * @throws NotAllowedException otherwise
   */
  public void require(SectionDescriptor section, EditorialRight right) {
    if (!may(section, right)) {
      throw new NotAllowedException(new Role("editor", java.util.Optional.of(section.moduleId())));
    }
  }

  private Set<Role> holders(SectionDescriptor section, EditorialRight... rights) {
    String moduleId = section.moduleId();
    Stream<Role> declared =
        declaredBy(moduleId).stream()
            .filter(role -> Stream.of(rights).anyMatch(role::allows))
            .map(role -> new Role(role.name(), java.util.Optional.of(moduleId)));
    return Stream.concat(Stream.of(Role.ADMINISTRATOR.in(moduleId)), declared)
        .collect(Collectors.toUnmodifiableSet());
  }
}
