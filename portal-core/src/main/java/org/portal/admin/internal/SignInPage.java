package org.portal.admin.internal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;
import org.portal.admin.AdminTexts;
import org.portal.security.CurrentAccount;
import org.portal.security.ReturnAddress;
import org.portal.security.SignIn;
import org.portal.security.SignInAnswer;

/** The page that asks for name and password. */
@Named
@RequestScoped
public class SignInPage {

  @Inject private SignIn signIn;
  @Inject private CurrentAccount account;
  @Inject private AdminTexts texts;

  private final Form form = new Form();
  private String problem = "";
  private String pause = "";

  /** Signs in if the form was sent; who is signed in already goes on at once. */
  public void open() {
    if (form.isSent()) {
      signIn();
    } else if (account.principal().isPresent()) {
      Redirection.to(getNext());
    }
  }

  private void signIn() {
    SignInAnswer answer =
        signIn.signIn(
            Faces.getRequest(), Faces.getResponse(), getName(), form.text("password"), isKeep());
    switch (answer.outcome()) {
      case SIGNED_IN -> Redirection.to(getNext());
      case PAUSED -> pause = texts.moment(answer.pausedUntil().orElseThrow());
      case REFUSED ->
          problem =
              answer
                  .pausedUntil()
                  .map(until -> texts.with("admin.sign-in.last-refused", texts.moment(until)))
                  .orElseGet(() -> texts.with("admin.sign-in.refused", answer.attemptsLeft()));
    }
  }

  /** Where to go afterwards. */
  public String getNext() {
    return ReturnAddress.safe(form.text("next"));
  }

  /** Whether one has just signed out. */
  public boolean isSignedOut() {
    return !form.isSent() && form.has("signed-out");
  }

  /** What is wrong; empty at first. */
  public String getProblem() {
    return problem;
  }

  /** The end of the pause; empty if there is none. */
  public String getPause() {
    return pause;
  }

  /** The name as it was typed. */
  public String getName() {
    return form.text("name");
  }

  /** Whether the browser stays signed in when it is closed. */
  public boolean isKeep() {
    return form.has("keep");
  }
}
