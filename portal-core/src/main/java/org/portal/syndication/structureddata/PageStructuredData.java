package org.portal.syndication.structureddata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.portal.localization.ChosenText;
import org.portal.localization.Localization;
import org.portal.localization.LocalizedText;
import org.portal.localization.PortalLocale;
import org.portal.navigation.PageDecorator;
import org.portal.navigation.PageRequest;
import org.portal.navigation.Urls;
import org.portal.navigation.ViewPage;
import org.portal.settings.PortalSettings;

/** Says what the portal is on the home page, and the way to the page on all others. */
@ApplicationScoped
public class PageStructuredData implements PageDecorator {

  @Inject private Localization localization;
  @Inject private PortalSettings settings;
  @Inject private Urls urls;

  @Override
  public void decorate(PageRequest request, ViewPage.Builder page) {
    if (request.path().equals(urls.home(request.locale()))) {
      page.structuredData(webSite(request));
    } else if (page.crumbs().size() > 1) {
      page.structuredData(BreadcrumbList.write(request.baseUrl(), page.crumbs()));
    }
  }

  private String webSite(PageRequest request) {
    Map<String, Object> site = new LinkedHashMap<>();
    site.put("name", text(request.locale(), settings.name()));
    site.put("description", text(request.locale(), settings.tagline()));
    site.put("url", request.baseUrl() + request.path());
    site.put("inLanguage", request.locale().tag());
    return JsonLd.write("WebSite", site);
  }

  private String text(PortalLocale locale, LocalizedText text) {
    return localization.choose(locale, text).map(ChosenText::text).orElse("");
  }
}
