package org.portal.sample.unruly;

import jakarta.enterprise.context.ApplicationScoped;
import org.portal.navigation.Page;
import org.portal.navigation.PageHandler;
import org.portal.navigation.PageRequest;
import org.portal.navigation.ViewPage;

/** Acts while its view is rendered. */
@ApplicationScoped
public class UnrulyViewPage implements PageHandler {

  @Override
  public Page page(PageRequest request) {
    return ViewPage.of("/WEB-INF/unruly/view.xhtml", "Unruly view").model("act", new Act()).build();
  }

  /** What the view shows. */
  public static final class Act {

    /** Acts. */
    public String getText() {
      return Mood.act();
    }
  }
}
