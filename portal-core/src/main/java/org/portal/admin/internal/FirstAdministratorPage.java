package org.portal.admin.internal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Optional;
import org.omnifaces.util.Faces;
import org.portal.admin.AdminTexts;
import org.portal.security.FirstAdministrator;
import org.portal.security.PasswordFault;
import org.portal.security.ReturnAddress;
import org.portal.security.SignIn;

/** The page that the one-time link opens. */
@Named
@RequestScoped
public class FirstAdministratorPage {

  @Inject private FirstAdministrator firstAdministrator;
  @Inject private SignIn signIn;
  @Inject private AdminTexts texts;

  private final Form form = new Form();
  private String nameProblem = "";
  private String passwordProblem = "";
  private String repeatedProblem = "";

  /** Whether the link is good; else the page says that it is not. */
  public boolean isLinkGood() {
    return firstAdministrator.accepts(getToken());
  }

  /** Creates the account and signs in if the form was sent, or says what is wrong with it. */
  public void open() {
    if (form.isSent() && isLinkGood()) {
      check();
      if (nameProblem.isEmpty() && passwordProblem.isEmpty() && repeatedProblem.isEmpty()) {
        create();
      }
    }
  }

  private void create() {
    String password = form.text("password");
    if (firstAdministrator.create(getToken(), getName(), password)) {
      signIn.signIn(Faces.getRequest(), Faces.getResponse(), getName(), password, false);
      Redirection.to(ReturnAddress.DEFAULT);
    }
  }

  private void check() {
    String password = form.text("password");
    if (!firstAdministrator.isUsableName(getName())) {
      nameProblem = texts.of("admin.first.name-problem");
    }
    Optional<PasswordFault> fault = firstAdministrator.fault(getName(), password);
    if (fault.isPresent()) {
      passwordProblem = texts.of("admin.password." + code(fault.get()));
    } else if (!password.equals(form.text("repeated"))) {
      repeatedProblem = texts.of("admin.password.different");
    }
  }

  private static String code(PasswordFault fault) {
    return fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The token of the link. */
  public String getToken() {
    return form.text("token");
  }

  /** What is wrong with the name; empty if nothing is. */
  public String getNameProblem() {
    return nameProblem;
  }

  /** What is wrong with the password; empty if nothing is. */
  public String getPasswordProblem() {
    return passwordProblem;
  }

  /** What is wrong with the repeated password; empty if nothing is. */
  public String getRepeatedProblem() {
    return repeatedProblem;
  }

  /** The name as it was typed. */
  public String getName() {
    return form.text("name");
  }
}
