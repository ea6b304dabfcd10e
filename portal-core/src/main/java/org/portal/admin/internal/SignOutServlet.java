package org.portal.admin.internal;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import org.portal.security.SignIn;

/** Signs out; only a form of the administration can ask for it, no link and no picture. */
@WebServlet("/admin/sign-out")
public class SignOutServlet extends HttpServlet {

  @Serial private static final long serialVersionUID = 1L;

  @Inject private transient SignIn signIn;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    signIn.signOut(request);
    response.sendRedirect(request.getContextPath() + "/admin/sign-in?signed-out");
  }
}
