package org.portal.editing.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.portal.content.ContentItem;
import org.portal.delivery.Preview;
import org.portal.detail.ItemPages;
import org.portal.localization.PortalLocale;
import org.portal.navigation.PageRequest;
import org.portal.navigation.QueryParameters;
import org.portal.navigation.Urls;

/** Shows an item as visitors will see it, with what is typed and not saved; it is never kept. */
@ApplicationScoped
public class ItemPreview {

  private static final System.Logger LOGGER = System.getLogger(ItemPreview.class.getName());

  /** That of public pages; the editor's page may frame it. */
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; script-src"
          + " 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'self'";

  @Inject private ItemEditing editing;
  @Inject private ItemPages pages;
  @Inject private Preview preview;
  @Inject private Urls urls;

  void show(
      HttpServletRequest request,
      HttpServletResponse response,
      ItemPlace place,
      Optional<EditorState> state)
      throws ServletException, IOException {
    response.setHeader("Content-Security-Policy", POLICY);
    response.setHeader("X-Frame-Options", "SAMEORIGIN");
    Optional<byte[]> page = state.flatMap(some -> page(request, response, place, some));
    if (page.isEmpty()) {
      request
          .getRequestDispatcher("/WEB-INF/portal/editing/no-preview.xhtml")
          .forward(request, response);
      return;
    }
    response.setContentType("text/html;charset=UTF-8");
    response.setHeader("X-Robots-Tag", "noindex");
    response.getOutputStream().write(page.get());
  }

  private Optional<byte[]> page(
      HttpServletRequest request,
      HttpServletResponse response,
      ItemPlace place,
      EditorState state) {
    PortalLocale locale =
        place
            .localization()
            .locale(Objects.toString(request.getParameter("text"), ""))
            .orElseGet(() -> place.localization().locales().get(0));
    try {
      ContentItem item = editing.preview(place, state);
      String path = urls.item(locale, place.section(), item.getSlug(), item.getPublishedAt());
      PageRequest asked =
          new PageRequest(
              locale,
              Optional.of(place.section()),
              path,
              Map.of("slug", item.getSlug()),
              QueryParameters.NONE,
              preview.baseUrl(request));
      return Optional.of(
          preview.page(
              request,
              response,
              asked,
              () -> pages.preview(asked, place.section(), place.type(), item)));
    } catch (RuntimeException unfinished) {
      LOGGER.log(System.Logger.Level.DEBUG, "There is no preview yet", unfinished);
      return Optional.empty();
    }
  }
}
