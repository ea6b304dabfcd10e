package org.portal.asset.internal;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Serves everything below {@code /assets/<version>/}: files of the core and the modules, and what
 * is woven.
 */
@WebServlet(urlPatterns = "/assets/*", asyncSupported = true)
public class AssetServlet extends HttpServlet {

  @Inject private transient AssetAnswers answers;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    AssetAnswers.Answer answer = start(request, response);
    if (answer.body() != null) {
      response.getOutputStream().write(answer.body());
    }
  }

  @Override
  protected void doHead(HttpServletRequest request, HttpServletResponse response) {
    start(request, response);
  }

  private AssetAnswers.Answer start(HttpServletRequest request, HttpServletResponse response) {
    AssetAnswers.Answer answer =
        answers.answer(
            request.getPathInfo(),
            request.getHeader("Accept-Encoding"),
            request.getHeader("If-None-Match"));
    response.setStatus(answer.status());
    answer.headers().forEach(response::setHeader);
    if (answer.body() != null) {
      response.setContentLength(answer.body().length);
    }
    return answer;
  }
}
