package org.portal.news;

import jakarta.enterprise.context.ApplicationScoped;
import org.portal.content.ContentImport;
import org.portal.content.DataRow;
import org.portal.module.DemonstrationContent;

/** Loads the demonstration articles. */
@ApplicationScoped
public class DemonstrationNews implements DemonstrationContent {

  static final String FILE = "/news/demonstration/news.json";

  @Override
  public void load(ContentImport content) {
    content.items(FILE, Article::empty, DemonstrationNews::read);
  }

  static void read(DataRow row, Article article) {
    article.setCategory(
        row.choice("category", Category.class)
            .orElseThrow(() -> new IllegalArgumentException("category is missing")));
    article.setDateline(row.text("dateline").orElse(null));
    article.setAgency(row.text("agency").orElse(null));
    row.row("photo")
        .ifPresent(
            photo -> {
              article.setPhotoCaption(photo.text("caption").orElse(null));
              article.setPhotoFromArchive(photo.flag("archive"));
            });
    article.setIllustration(row.string("illustration").orElse(null));
  }
}
