package org.portal.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.portal.security.internal.AttemptedSignIn;
import org.portal.security.internal.ClientAddress;

/** Signing in with name and password, and signing out. */
@ApplicationScoped
public class SignIn {

  @Inject private SecurityContext securityContext;
  @Inject private ClientAddress clientAddress;
  @Inject private AttemptedSignIn attempted;
  @Inject private AuditLog audit;
  @Inject private CurrentAccount currentAccount;

  /**
   * Signs in. The browser gets its token with the response, so nothing of it may have been sent
   * yet; the session gets a new id.
   *
   * @param request the request that is being answered
   * @param response its response
   * @param name the name as it was typed
   * @param password the password as it was typed
   * @param keep whether the browser stays signed in when it is closed
   * @return what came of it
   */
  public SignInAnswer signIn(
      HttpServletRequest request,
      HttpServletResponse response,
      String name,
      String password,
      boolean keep) {
    return attempted.count(
        name,
        clientAddress.of(request),
        () -> {
          boolean isIn = authenticate(request, response, name, password, keep);
          if (isIn) {
            renewSession(request);
          }
          return isIn;
        });
  }

  private boolean authenticate(
      HttpServletRequest request,
      HttpServletResponse response,
      String name,
      String password,
      boolean keep) {
    AuthenticationStatus status =
        securityContext.authenticate(
            request,
            response,
            AuthenticationParameters.withParams()
                .credential(new UsernamePasswordCredential(name, password))
                .newAuthentication(true)
                .rememberMe(keep));
    return status == AuthenticationStatus.SUCCESS;
  }

  /** A session that somebody else has prepared is worth nothing afterwards. */
  private static void renewSession(HttpServletRequest request) {
    if (request.getSession(false) != null) {
      request.changeSessionId();
    }
  }

  /** Signs out: the token is void on every node, and the session ends. */
  public void signOut(HttpServletRequest request) throws ServletException {
    String name = currentAccount.name();
    request.logout();
    Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
    if (!name.isEmpty()) {
      audit.add(name, AuditAction.SIGNED_OUT, "");
    }
  }
}
