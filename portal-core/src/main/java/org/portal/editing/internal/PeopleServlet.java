package org.portal.editing.internal;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.portal.admin.AdminTexts;
import org.portal.editing.EditorialAccess;
import org.portal.editing.internal.InputView.OptionView;
import org.portal.module.EditorialRole;
import org.portal.module.ModuleRegistry;
import org.portal.module.ModuleStatus;
import org.portal.security.CurrentAccount;
import org.portal.security.PasswordFault;
import org.portal.security.People;
import org.portal.security.Role;

/** The page on which an administrator makes accounts and gives the roles that modules declare. */
@WebServlet(PeopleServlet.PATH)
public class PeopleServlet extends HttpServlet {

  static final String PATH = "/admin/people";

  @Serial private static final long serialVersionUID = 1L;

  private static final String POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; script-src"
          + " 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  @Inject private transient People people;
  @Inject private transient CurrentAccount account;
  @Inject private transient ModuleRegistry registry;
  @Inject private transient EditorialAccess access;
  @Inject private transient AdminTexts texts;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String done = Objects.toString(request.getParameter("done"), "");
    String notice =
        Set.of("create", "change", "delete").contains(done) ? texts.of("people.done." + done) : "";
    show(request, response, notice, "", "", "");
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String action = Objects.toString(request.getParameter("action"), "");
    if (action.equals("create")) {
      create(request, response);
      return;
    }
    String id = Objects.toString(request.getParameter("account"), "");
    boolean isDone =
        id.matches("\\d{1,19}")
            && (action.equals("delete")
                ? people.delete(Long.parseLong(id))
                : people.change(Long.parseLong(id), chosen(request)));
    if (isDone) {
      redirect(request, response, action.equals("delete") ? "delete" : "change");
    } else {
      show(request, response, "", texts.of("people.not-done"), "", "");
    }
  }

  private void create(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String name = Objects.toString(request.getParameter("name"), "");
    String password = Objects.toString(request.getParameter("password"), "");
    String nameError = people.isFree(name) ? "" : texts.of("people.name-problem");
    Optional<PasswordFault> fault = people.fault(name, password);
    if (nameError.isEmpty() && fault.isEmpty()) {
      people.create(name, password, chosen(request));
      redirect(request, response, "create");
      return;
    }
    String passwordError =
        fault
            .map(each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .map(code -> texts.of("admin.password." + code))
            .orElse("");
    show(request, response, "", "", nameError, passwordError);
  }

  private static void redirect(
      HttpServletRequest request, HttpServletResponse response, String done) {
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", request.getContextPath() + PATH + "?done=" + done);
  }

  private void show(
      HttpServletRequest request,
      HttpServletResponse response,
      String notice,
      String problem,
      String nameError,
      String passwordError)
      throws ServletException, IOException {
    response.setHeader("Content-Security-Policy", POLICY);
    Set<String> ticked =
        Stream.ofNullable(request.getParameterValues("role"))
            .flatMap(Stream::of)
            .collect(Collectors.toSet());
    boolean isSelfChosen = nameError.isEmpty() && passwordError.isEmpty();
    request.setAttribute(
        "model",
        new PeopleView(
            people.all().stream().map(this::view).toList(),
            options(isSelfChosen ? Set.of() : ticked),
            isSelfChosen ? "" : Objects.toString(request.getParameter("name"), ""),
            notice,
            problem,
            nameError,
            passwordError));
    request.getRequestDispatcher("/WEB-INF/portal/editing/people.xhtml").forward(request, response);
  }

  private PeopleView.PersonView view(People.Person person) {
    List<OptionView> roles = options(person.roles());
    String has =
        roles.stream()
            .filter(OptionView::isChosen)
            .map(OptionView::label)
            .collect(Collectors.joining("; "));
    boolean isSelf = account.principal().filter(who -> who.accountId() == person.id()).isPresent();
    return new PeopleView.PersonView(
        Long.toString(person.id()),
        person.name(),
        isSelf,
        roles,
        has.isEmpty() ? texts.of("people.no-role") : has);
  }

  /** The administrator's role and what each module declares. */
  private List<OptionView> options(Set<String> chosen) {
    List<OptionView> options = new ArrayList<>();
    options.add(option(Role.ADMINISTRATOR, texts.of("people.administrator"), chosen));
    for (ModuleStatus module : registry.modules()) {
      for (EditorialRole role : access.declaredBy(module.id())) {
        String label =
            texts.with(
                "people.role-in", name(module), texts.orElse("role." + role.name(), role.name()));
        options.add(option(new Role(role.name(), Optional.of(module.id())), label, chosen));
      }
    }
    return options;
  }

  private String name(ModuleStatus module) {
    String sections =
        module.sections().stream().map(texts::title).collect(Collectors.joining(", "));
    return texts.orElse("module." + module.id() + ".name", sections);
  }

  private static OptionView option(Role role, String label, Set<String> chosen) {
    return new OptionView(role.code(), label, chosen.contains(role.code()));
  }

  /** Only roles that there are can be given. */
  private Set<Role> chosen(HttpServletRequest request) {
    Set<String> known =
        options(Set.of()).stream().map(OptionView::code).collect(Collectors.toSet());
    return Stream.ofNullable(request.getParameterValues("role"))
        .flatMap(Stream::of)
        .filter(known::contains)
        .map(Role::of)
        .collect(Collectors.toSet());
  }
}
