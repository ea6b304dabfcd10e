package org.portal.navigation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.portal.localization.Localization;
import org.portal.localization.PortalLocale;

/** The way from the home page to a page of a section. */
@ApplicationScoped
public class SectionCrumbs {

  @Inject private Localization localization;
  @Inject private Urls urls;

  /**
   * Home, the section, and what follows.
   *
   * @param request the page
   * @param following the steps below the section, the page itself last; none for the section itself
   */
  public List<Crumb> to(PageRequest request, Crumb... following) {
    PortalLocale locale = request.locale();
    List<Crumb> way = new ArrayList<>();
    way.add(new Crumb(localization.messages().text(locale, "navigation.home"), urls.home(locale)));
    request
        .section()
        .ifPresent(
            section ->
                way.add(
                    new Crumb(
                        localization.messages().text(locale, section.messageKey("title")),
                        following.length == 0 ? null : urls.section(locale, section.id()))));
    way.addAll(List.of(following));
    return way;
  }
}
