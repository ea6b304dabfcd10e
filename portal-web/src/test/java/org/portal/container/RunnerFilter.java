package org.portal.container;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;

/**
 * Leads the calls that run a test inside the container past the portal's own filter, which takes
 * every address for a page.
 */
public class RunnerFilter extends HttpFilter {

  private static final String RUNNER = "ArquillianServletRunnerEE9";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    request.getServletContext().getNamedDispatcher(RUNNER).forward(request, response);
  }

  /** Puts the filter before all that are declared. */
  @WebListener
  public static class Installation implements ServletContextListener {

    @Override
    public void contextInitialized(ServletContextEvent event) {
      event
          .getServletContext()
          .addFilter("test-runner", RunnerFilter.class)
          .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, "/" + RUNNER);
    }
  }
}
