package org.portal.sample.brokenpage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.portal.navigation.Page;
import org.portal.navigation.PageHandler;
import org.portal.navigation.PageRequest;
import org.portal.navigation.ViewPage;

/** Answers with a view that fails in the middle. */
@ApplicationScoped
public class BrokenViewPage implements PageHandler {

  @Override
  public Page page(PageRequest request) {
    return ViewPage.of("/WEB-INF/brokenpage/view.xhtml", "Half a page")
        .model("bomb", new Bomb())
        .build();
  }

  /** What the view shows. */
  public static final class Bomb {

    private final List<String> texts = List.of();

    /** Always fails. */
    public String getText() {
      return texts.get(7);
    }
  }
}
