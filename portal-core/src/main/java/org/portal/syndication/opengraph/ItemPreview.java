package org.portal.syndication.opengraph;

import jakarta.enterprise.context.ApplicationScoped;
import org.portal.content.ContentItem;
import org.portal.content.ContentType;
import org.portal.detail.ItemPageDecorator;
import org.portal.navigation.PageRequest;
import org.portal.navigation.ViewPage;

/** Says which pages are articles; everything else of a preview the layout knows of every page. */
@ApplicationScoped
public class ItemPreview implements ItemPageDecorator {

  @Override
  public void decorate(
      PageRequest request, ContentType type, ContentItem item, ViewPage.Builder page) {
    if (type.isArticle()) {
      page.openGraphType("article");
    }
  }
}
