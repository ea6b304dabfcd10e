package org.portal.editing.internal;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.portal.admin.AdminLanguage;
import org.portal.admin.AdminTexts;
import org.portal.content.ContentItem;
import org.portal.content.ItemIds;
import org.portal.editing.EditorialAccess;
import org.portal.localization.Localization;
import org.portal.module.EditorialRight;
import org.portal.module.ModuleRegistry;
import org.portal.module.SectionDescriptor;
import org.portal.security.NotAllowedException;

/**
 * The addresses of content in the administration: {@code /admin/content}, {@code …/<section>},
 * {@code …/<section>/new}, {@code …/<section>/<item>} and, below it, {@code draft} and {@code
 * preview}. Pages are forms without the state of a view: they can be sent however long they have
 * been open, and to another server than the one that wrote them.
 */
@WebServlet({EditorAddress.ROOT, EditorAddress.ROOT + "/*"})
public class ContentServlet extends HttpServlet {

  @Serial private static final long serialVersionUID = 1L;

  private static final String VIEWS = "/WEB-INF/portal/editing/";

  /** No script and no style but from files of the portal; the preview stands in a frame. */
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src"
          + " 'self'; script-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  @Inject private transient ModuleRegistry registry;
  @Inject private transient Localization localization;
  @Inject private transient AdminLanguage language;
  @Inject private transient AdminTexts texts;
  @Inject private transient EditorialAccess access;
  @Inject private transient ItemEditing editing;
  @Inject private transient EditorViews views;
  @Inject private transient ContentLists lists;
  @Inject private transient ItemPreview preview;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    response.setHeader("Content-Security-Policy", POLICY);
    try {
      super.service(request, response);
    } catch (NotAllowedException refused) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    List<String> path = path(request);
    if (path.isEmpty()) {
      show(request, response, "sections", lists.sections());
      return;
    }
    Optional<SectionDescriptor> section = section(path.get(0));
    if (section.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } else if (!lists.isReadable(section.get())) {
      show(request, response, "out", lists.out(section.get()));
    } else if (path.size() == 1) {
      show(request, response, "list", lists.list(section.get(), request.getParameterMap()));
    } else if (path.size() == 2 && path.get(1).equals("new")) {
      access.require(section.get(), EditorialRight.WRITE);
      response.sendRedirect(
          request.getContextPath()
              + EditorAddress.item(section.get().id(), ItemIds.next())
              + "?new");
    } else {
      item(request, response, section.get(), path);
    }
  }

  private void item(
      HttpServletRequest request,
      HttpServletResponse response,
      SectionDescriptor section,
      List<String> path)
      throws ServletException, IOException {
    Optional<ItemPlace> place = place(section, path);
    Optional<EditorState> state = place.flatMap(editing::open);
    if (state.isEmpty() && place.isPresent() && request.getParameter("new") != null) {
      state = Optional.of(editing.begin(place.get()));
    }
    if (path.size() == 3 && path.get(2).equals("preview") && place.isPresent()) {
      preview.show(request, response, place.get(), state);
    } else if (path.size() != 2 || state.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
      show(request, response, "gone", lists.out(section));
    } else {
      show(request, response, place.get(), state.get());
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    List<String> path = path(request);
    Optional<SectionDescriptor> section = path.isEmpty() ? Optional.empty() : section(path.get(0));
    Optional<ItemPlace> place =
        section.filter(lists::isReadable).flatMap(found -> place(found, path));
    if (place.isEmpty() || path.size() > 3) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    Submission submission = new SubmittedForm(request, place.get()).read();
    if (path.size() == 3 && path.get(2).equals("draft")) {
      keep(response, place.get(), submission);
    } else {
      act(request, response, place.get(), submission);
    }
  }

  private void keep(HttpServletResponse response, ItemPlace place, Submission submission)
      throws IOException {
    if (!submission.isComplete()) {
      answer(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "", tooLong());
      return;
    }
    Optional<Instant> kept = editing.keep(place, submission.form());
    String notice =
        editing
            .changedSince(place, submission.form())
            .map(
                item ->
                    texts.with(
                        "content.overtaken",
                        Objects.requireNonNullElse(
                            item.getChangedBy(), texts.of("content.someone")),
                        texts.moment(item.getUpdatedAt())))
            .orElse("");
    answer(
        response,
        HttpServletResponse.SC_OK,
        kept.map(views::kept).orElseGet(() -> texts.of("content.saved.same")),
        notice);
  }

  private static void answer(HttpServletResponse response, int status, String kept, String notice)
      throws IOException {
    response.setStatus(status);
    response.setContentType("application/json");
    response.setCharacterEncoding("UTF-8");
    response
        .getWriter()
        .write(
            Json.createObjectBuilder().add("kept", kept).add("notice", notice).build().toString());
  }

  private String tooLong() {
    return texts.of("content.problem.too-long");
  }

  private void act(
      HttpServletRequest request,
      HttpServletResponse response,
      ItemPlace place,
      Submission submission)
      throws ServletException, IOException {
    Optional<EditorAction> action =
        EditorAction.of(Objects.toString(request.getParameter("action"), ""));
    String here = EditorAddress.item(place.section().id(), place.itemId());
    String list = EditorAddress.list(place.section().id());
    boolean isStore =
        action
            .filter(wanted -> wanted == EditorAction.SAVE || wanted == EditorAction.PUBLISH)
            .isPresent();
    if (action.isEmpty()) {
      // nothing is done by accident: what was typed is kept, and no more
      keepQuietly(place, submission);
      redirect(request, response, here + "?new");
      return;
    }
    if (isStore) {
      Optional<EditorState> left = store(place, submission, action.get());
      if (left.isPresent()) {
        show(request, response, place, left.get());
      } else {
        redirect(request, response, here + "?done=" + action.get().code());
      }
      return;
    }
    switch (action.get()) {
      case WITHDRAW -> {
        keepQuietly(place, submission);
        editing.withdraw(place);
        redirect(request, response, here + "?done=withdraw");
      }
      case DELETE -> {
        editing.delete(place);
        redirect(request, response, list + "?done=delete");
      }
      default -> {
        editing.discard(place);
        boolean isStored = editing.open(place).isPresent();
        redirect(request, response, (isStored ? here : list) + "?done=discard");
      }
    }
  }

  private void keepQuietly(ItemPlace place, Submission submission) {
    if (submission.isComplete()) {
      Optional<Instant> unused = editing.keep(place, submission.form());
    }
  }

  private Optional<EditorState> store(ItemPlace place, Submission submission, EditorAction action) {
    if (!submission.isComplete()) {
      EditorState cut = EditorState.of(Optional.empty(), submission.form(), Optional.empty());
      Optional<ContentItem> stored = editing.open(place).flatMap(EditorState::stored);
      return Optional.of(
          new EditorState(
              stored,
              cut.form(),
              List.of(),
              List.of(),
              List.of(),
              Optional.empty(),
              Optional.empty(),
              "content.problem.too-long",
              ""));
    }
    return editing.store(place, submission, action);
  }

  private void show(
      HttpServletRequest request, HttpServletResponse response, ItemPlace place, EditorState state)
      throws ServletException, IOException {
    show(
        request,
        response,
        "item",
        views.view(place, state, request.getParameter("text"), request.getParameter("done")));
  }

  private static void show(
      HttpServletRequest request, HttpServletResponse response, String view, Object model)
      throws ServletException, IOException {
    request.setAttribute("model", model);
    request.getRequestDispatcher(VIEWS + view + ".xhtml").forward(request, response);
  }

  private static void redirect(
      HttpServletRequest request, HttpServletResponse response, String address) throws IOException {
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", request.getContextPath() + address);
  }

  private static List<String> path(HttpServletRequest request) {
    String below = Objects.toString(request.getPathInfo(), "");
    return Arrays.stream(below.split("/", -1)).filter(segment -> !segment.isEmpty()).toList();
  }

  private Optional<SectionDescriptor> section(String id) {
    return registry.allSections().stream().filter(section -> section.id().equals(id)).findFirst();
  }

  private Optional<ItemPlace> place(SectionDescriptor section, List<String> path) {
    if (path.size() < 2 || !path.get(1).matches("[1-8]\\d{0,18}")) {
      return Optional.empty();
    }
    return Optional.of(
        new ItemPlace(
            section,
            registry.typeOf(section),
            Long.parseLong(path.get(1)),
            language.current(),
            localization));
  }
}
