package org.portal.admin.internal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
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

  private String name = "";
  private String password = "";
  private boolean keep;
  private String problem = "";
  private String pause = "";

  /** Who is signed in already goes on at once. */
  public void open() {
    if (account.principal().isPresent()) {
      Redirection.to(getNext());
    }
  }

  /** Signs in and goes on to the wanted page, or says why not. */
  public void signIn() {
    SignInAnswer answer =
        signIn.signIn(
            Faces.getRequest(),
            Faces.getResponse(),
            Objects.toString(name, ""),
            Objects.toString(password, ""),
            keep);
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
    return ReturnAddress.safe(Faces.getRequestParameter("next"));
  }

  /** Whether one has just signed out. */
  public boolean isSignedOut() {
    return !Faces.isPostback() && Faces.getRequestParameter("signed-out") != null;
  }

  /** What is wrong; empty at first. */
  public String getProblem() {
    return problem;
  }

  /** The end of the pause; empty if there is none. */
  public String getPause() {
    return pause;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = password;
  }

  public boolean isKeep() {
    return keep;
  }

  public void setKeep(boolean keep) {
    this.keep = keep;
  }
}
