package org.portal.layout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.portal.localization.ChosenText;
import org.portal.localization.Excerpt;
import org.portal.localization.Localization;
import org.portal.localization.LocalizedText;
import org.portal.localization.PortalLocale;
import org.portal.module.ModuleRegistry;
import org.portal.module.SectionDescriptor;
import org.portal.navigation.Alternate;
import org.portal.navigation.FeedLink;
import org.portal.navigation.PageRequest;
import org.portal.navigation.Urls;
import org.portal.navigation.ViewPage;
import org.portal.settings.PortalSettings;

/** Makes what the layout shows around a page. */
@ApplicationScoped
public class PageViews {

  @Inject private PortalSettings settings;
  @Inject private Localization localization;
  @Inject private ModuleRegistry registry;
  @Inject private Urls urls;

  /** The page itself. */
  public PageView page(PageRequest request, ViewPage page) {
    List<String> bodyClasses = new ArrayList<>(page.bodyClasses());
    request.section().ifPresent(section -> bodyClasses.add("in-" + section.id()));
    return new PageView(
        Excerpt.of(page.title(), Excerpt.TITLE),
        page.heading(),
        page.standfirst(),
        request.locale().tag(),
        request.section().map(section -> view(request, section)).orElse(null),
        page.crumbs(),
        request.baseUrl() + request.url(request.parameters()),
        alternates(request, page),
        page.description() == null
            ? text(request.locale(), settings.tagline())
            : page.description(),
        page.feeds(),
        page.structuredData(),
        null,
        page.robots(),
        bodyClasses.isEmpty() ? null : String.join(" ", bodyClasses),
        page.openGraphType(),
        request.locale().withTerritory());
  }

  /** The portal around it. */
  public PortalView portal(PageRequest request, ViewPage page) {
    PortalLocale locale = request.locale();
    return new PortalView(
        text(locale, settings.name()),
        text(locale, settings.tagline()),
        text(locale, settings.notice()),
        urls.asset(settings.mark()),
        urls.assets(),
        urls.home(locale),
        registry.menuSections().stream().map(section -> view(request, section)).toList(),
        languages(request, page),
        registry.menuSections().stream().map(section -> feed(locale, section)).toList());
  }

  /** The texts of the interface, by key. */
  public Map<String, String> texts(PortalLocale locale) {
    return new MessageMap(localization.messages(), locale);
  }

  /** The feed of a section. */
  public FeedLink feed(PortalLocale locale, SectionDescriptor section) {
    return new FeedLink(
        title(locale, section), FeedLink.ATOM, urls.page(locale, section.id(), FeedLink.PATH));
  }

  private SectionView view(PageRequest request, SectionDescriptor section) {
    boolean current = request.section().map(own -> own.id().equals(section.id())).orElse(false);
    return new SectionView(
        section.id(),
        title(request.locale(), section),
        urls.section(request.locale(), section.id()),
        current);
  }

  private String title(PortalLocale locale, SectionDescriptor section) {
    return localization.messages().text(locale, section.messageKey("title"));
  }

  private List<LanguageView> languages(PageRequest request, ViewPage page) {
    return localization.locales().stream()
        .map(
            locale ->
                new LanguageView(
                    locale.tag().toUpperCase(java.util.Locale.ROOT),
                    locale.tag(),
                    locale.nativeName(),
                    page.status() == 200 ? inLanguage(request, locale) : urls.home(locale),
                    locale.equals(request.locale())))
        .toList();
  }

  private List<Alternate> alternates(PageRequest request, ViewPage page) {
    if (page.status() != 200) {
      return List.of();
    }
    return localization.locales().stream()
        .filter(locale -> page.locales().isEmpty() || page.locales().contains(locale.tag()))
        .map(locale -> new Alternate(locale.tag(), request.baseUrl() + inLanguage(request, locale)))
        .toList();
  }

  private static String inLanguage(PageRequest request, PortalLocale locale) {
    String withoutLanguage = request.path().substring(1 + request.locale().tag().length());
    return "/" + locale.tag() + withoutLanguage + request.parameters().toQuery();
  }

  private String text(PortalLocale locale, LocalizedText text) {
    Optional<ChosenText> chosen = localization.choose(locale, text);
    return chosen.map(ChosenText::text).orElse("");
  }
}
