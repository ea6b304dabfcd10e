package org.portal.security.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.RememberMeCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.portal.security.AdminArea;

/**
 * Who sends a request: the token in the cookie says so each time, never an HTTP session, so that
 * signing in outlives the server. The container asks for every request; public ones are left alone
 * at once.
 */
@ApplicationScoped
public class PortalAuthenticationMechanism implements HttpAuthenticationMechanism {

  @Inject private IdentityStoreHandler identityStores;
  @Inject private SignInTokens tokens;
  @Inject private SignInCookie cookie;

  @Override
  public AuthenticationStatus validateRequest(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    if (!AdminArea.contains(AdminArea.path(request))) {
      return context.doNothing();
    }
    Credential typed = context.getAuthParameters().getCredential();
    return typed == null ? recognise(request, context) : signIn(typed, context);
  }

  private AuthenticationStatus signIn(Credential typed, HttpMessageContext context) {
    CredentialValidationResult result = identityStores.validate(typed);
    if (result.getStatus() != CredentialValidationResult.Status.VALID) {
      return AuthenticationStatus.SEND_FAILURE;
    }
    String token = tokens.generateLoginToken(result.getCallerPrincipal(), result.getCallerGroups());
    cookie.write(
        context.getRequest(),
        context.getResponse(),
        token,
        context.getAuthParameters().isRememberMe());
    return context.notifyContainerAboutLogin(result);
  }

  private AuthenticationStatus recognise(HttpServletRequest request, HttpMessageContext context) {
    Optional<CredentialValidationResult> result =
        cookie
            .read(request)
            .map(token -> tokens.validate(new RememberMeCredential(token)))
            .filter(found -> found.getStatus() == CredentialValidationResult.Status.VALID);
    return result.isPresent()
        ? context.notifyContainerAboutLogin(result.get())
        : context.doNothing();
  }

  @Override
  public void cleanSubject(
      HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
    cookie.read(request).ifPresent(tokens::removeLoginToken);
    cookie.clear(request, response);
    context.cleanClientSubject();
  }
}
