package org.portal.sample.unruly;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.portal.navigation.Page;
import org.portal.navigation.PageHandler;
import org.portal.navigation.PageRequest;
import org.portal.navigation.ViewPage;

/** Acts while it is asked for its page. */
@ApplicationScoped
public class UnrulyPage implements PageHandler {

  @Override
  public Page page(PageRequest request) {
    return ViewPage.of("/WEB-INF/unruly/view.xhtml", "Unruly")
        .model("act", Map.of("text", Mood.act()))
        .build();
  }
}
