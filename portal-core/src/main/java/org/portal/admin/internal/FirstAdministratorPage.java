package org.portal.admin.internal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import java.util.Objects;
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

  private String name = "";
  private String password = "";
  private String repeated = "";
  private String nameProblem = "";
  private String passwordProblem = "";
  private String repeatedProblem = "";

  /** Whether the link is good; else the page says that it is not. */
  public boolean isOpen() {
    return firstAdministrator.accepts(getToken());
  }

  /** Creates the account and signs in, or says what is wrong. */
  public void create() {
    check();
    if (!nameProblem.isEmpty() || !passwordProblem.isEmpty() || !repeatedProblem.isEmpty()) {
      return;
    }
    if (firstAdministrator.create(getToken(), name, password)) {
      signIn.signIn(Faces.getRequest(), Faces.getResponse(), name, password, false);
      Redirection.to(ReturnAddress.DEFAULT);
    }
  }

  private void check() {
    if (!firstAdministrator.isUsableName(name)) {
      nameProblem = texts.of("admin.first.name-problem");
    }
    Optional<PasswordFault> fault = firstAdministrator.fault(name, password);
    if (fault.isPresent()) {
      passwordProblem = texts.of("admin.password." + code(fault.get()));
    } else if (!password.equals(repeated)) {
      repeatedProblem = texts.of("admin.password.different");
    }
  }

  private static String code(PasswordFault fault) {
    return fault.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The token of the link. */
  public String getToken() {
    return Objects.toString(Faces.getRequestParameter("token"), "");
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

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = Objects.toString(name, "");
  }

  public String getPassword() {
    return password;
  }

  public void setPassword(String password) {
    this.password = Objects.toString(password, "");
  }

  public String getRepeated() {
    return repeated;
  }

  public void setRepeated(String repeated) {
    this.repeated = Objects.toString(repeated, "");
  }
}
