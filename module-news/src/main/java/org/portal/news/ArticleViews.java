package org.portal.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.portal.detail.ItemView;
import org.portal.localization.ChosenText;
import org.portal.localization.Localization;
import org.portal.localization.LocalizedText;
import org.portal.localization.Messages;
import org.portal.localization.PortalLocale;
import org.portal.navigation.PageRequest;
import org.portal.navigation.Urls;

/** Makes of an article what its page shows beside what every item has. */
@ApplicationScoped
public class ArticleViews {

  @Inject private Localization localization;
  @Inject private Urls urls;

  /**
   * The article's own part of its page.
   *
   * @param request the page
   * @param article the article
   * @param detail the part that every item has
   */
  public ArticleView view(PageRequest request, Article article, ItemView detail) {
    PortalLocale locale = request.locale();
    Category category = article.getCategory();
    boolean photo = article.getPhotoCaption() != null;
    return new ArticleView(
        text(locale, article.getAgency()).orElse(null),
        dateline(bodyLocale(locale, detail), article).orElse(null),
        photo,
        photo ? caption(locale, article, detail.art().woven()) : null,
        localization.messages().text(locale, category.messageKey()),
        urls.page(locale, request.requiredSection().id(), category.code()));
  }

  /** The dateline is part of the text, so it is written in the text's language. */
  private PortalLocale bodyLocale(PortalLocale locale, ItemView detail) {
    return Optional.ofNullable(detail.bodyLanguage()).flatMap(localization::locale).orElse(locale);
  }

  private Optional<String> dateline(PortalLocale locale, Article article) {
    Messages messages = localization.messages();
    String day =
        localization
            .dates()
            .dayAndMonth(locale, localization.dates().day(article.getPublishedAt()));
    Optional<String> agency = text(locale, article.getAgency());
    return text(locale, article.getDateline())
        .map(
            place ->
                agency
                    .map(who -> messages.text(locale, "news.dateline", place, day, who))
                    .orElseGet(() -> messages.text(locale, "news.dateline-of-nobody", place, day)));
  }

  /** What the photo shows, who took it, and what is seen in its place. */
  private String caption(PortalLocale locale, Article article, boolean woven) {
    Messages messages = localization.messages();
    String credit =
        text(locale, article.getAgency())
            .map(
                who ->
                    messages.text(
                        locale,
                        article.isPhotoFromArchive() ? "news.photo-of-archive" : "news.photo",
                        who))
            .orElse("");
    return messages.text(
        locale,
        woven ? "news.caption.ornament" : "news.caption.drawing",
        text(locale, article.getPhotoCaption()).orElse(""),
        credit);
  }

  private Optional<String> text(PortalLocale locale, LocalizedText text) {
    return Optional.ofNullable(text)
        .flatMap(several -> localization.choose(locale, several))
        .map(ChosenText::text);
  }
}
