package org.portal.editing.internal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.portal.admin.AdminShell;
import org.portal.admin.AdminTexts;
import org.portal.content.ContentItem;
import org.portal.content.ContentStatus;
import org.portal.content.ContentText;
import org.portal.editing.EditorialAccess;
import org.portal.localization.PortalLocale;
import org.portal.module.EditorialRight;
import org.portal.navigation.Urls;
import org.portal.security.CurrentAccount;

/** Makes of the state of the work what the editor's page shows. */
@RequestScoped
public class EditorViews {

  @Inject private AdminTexts texts;
  @Inject private AdminShell shell;
  @Inject private FieldViews fields;
  @Inject private EditorialAccess access;
  @Inject private ItemEditing editing;
  @Inject private CurrentAccount account;
  @Inject private Urls urls;

  /**
   * The page.
   *
   * @param shown the language whose texts are wanted, or {@code all}; anything may stand in it
   * @param done what has just been done, an action's code; anything may stand in it
   */
  ItemEditor view(ItemPlace place, EditorState state, String shown, String done) {
    boolean isOn = editing.isOn(place);
    boolean readOnly = !isOn || !access.may(place.section(), EditorialRight.WRITE);
    String list = shell.address(EditorAddress.list(place.section().id()));
    return new ItemEditor(
        title(place, state),
        texts.title(place.section()),
        place.section().id(),
        shell.address(EditorAddress.item(place.section().id(), place.itemId())),
        list,
        publicAddress(place, state, isOn),
        signs(place, state),
        next(place, state, isOn),
        saved(state),
        notice(state, done),
        state.problem().isEmpty() ? "" : texts.of(state.problem()),
        state.detail(),
        faults(place, state),
        clash(place, state),
        panels(place, state, shown(place, state, shown)),
        shown(place, state, shown),
        fields.facts(place, state),
        fields.general(state),
        state.form().baseVersion(),
        state.form().baseText(),
        state.stored().map(ContentItem::getVersion).orElse(ItemForm.NEW),
        readOnly ? List.of() : buttons(place, state),
        readOnly ? List.of() : questions(place, state),
        readOnly,
        account.name(),
        Long.toString(place.itemId()));
  }

  private String title(ItemPlace place, EditorState state) {
    return place.localization().preference(place.language()).stream()
        .map(locale -> state.form().text("title." + locale.tag()).strip())
        .filter(title -> !title.isEmpty())
        .findFirst()
        .orElseGet(() -> texts.with("content.new-in", texts.title(place.section())));
  }

  private String publicAddress(ItemPlace place, EditorState state, boolean isOn) {
    return state
        .stored()
        .filter(item -> isOn && item.getStatus() == ContentStatus.PUBLISHED)
        .map(
            item ->
                urls.item(place.language(), place.section(), item.getSlug(), item.getPublishedAt()))
        .orElse("");
  }

  private List<ItemEditor.Sign> signs(ItemPlace place, EditorState state) {
    List<ItemEditor.Sign> signs = new ArrayList<>();
    signs.add(
        state
            .stored()
            .map(item -> status(item.getStatus()))
            .orElseGet(() -> new ItemEditor.Sign("draft", texts.of("content.status.new"))));
    if (!state.faults().isEmpty()) {
      signs.add(
          new ItemEditor.Sign("wrong", texts.with("content.to-correct", state.faults().size())));
    } else if (!state.conflicts().isEmpty()) {
      signs.add(new ItemEditor.Sign("half", texts.of("content.clash.sign")));
    } else if (state.keptAt().isPresent()) {
      signs.add(
          new ItemEditor.Sign(
              "half",
              texts.of(isPublished(state) ? "content.changed-since" : "content.not-saved-yet")));
    }
    if (!editing.isOn(place)) {
      signs.add(new ItemEditor.Sign("off", texts.of("content.section-off")));
    }
    return signs;
  }

  ItemEditor.Sign status(ContentStatus status) {
    return switch (status) {
      case DRAFT -> new ItemEditor.Sign("draft", texts.of("content.status.draft"));
      case PUBLISHED -> new ItemEditor.Sign("good", texts.of("content.status.published"));
      case WITHDRAWN -> new ItemEditor.Sign("off", texts.of("content.status.withdrawn"));
    };
  }

  private static boolean isPublished(EditorState state) {
    return state.stored().filter(item -> item.getStatus() == ContentStatus.PUBLISHED).isPresent();
  }

  private String next(ItemPlace place, EditorState state, boolean isOn) {
    if (!isOn) {
      return texts.with("content.next.off", texts.title(place.section()));
    }
    if (!access.may(place.section(), EditorialRight.WRITE)) {
      return texts.of("content.next.read-only");
    }
    if (!state.faults().isEmpty()) {
      return texts.with("content.next.faults", state.faults().size());
    }
    if (!state.conflicts().isEmpty()) {
      return texts.of("content.next.clash");
    }
    boolean mayPublish = access.may(place.section(), EditorialRight.PUBLISH);
    if (isPublished(state)) {
      String key = state.keptAt().isPresent() ? "content.next.changed" : "content.next.published";
      return texts.of(mayPublish ? key : "content.next.ask");
    }
    return texts.of(mayPublish ? "content.next.publish" : "content.next.write");
  }

  private String saved(EditorState state) {
    String visitors =
        isPublished(state)
            ? " " + texts.with("content.saved.visitors", moment(state.stored().orElseThrow()))
            : "";
    return state
        .keptAt()
        .map(at -> kept(at) + visitors)
        .orElseGet(
            () ->
                state
                    .stored()
                    .map(item -> texts.with("content.saved.stored", moment(item)))
                    .orElseGet(() -> texts.of("content.saved.nothing")));
  }

  /** That what was typed is kept, and since when. */
  String kept(Instant at) {
    return texts.with("content.saved.kept", texts.moment(at));
  }

  private String moment(ContentItem item) {
    return texts.moment(item.getUpdatedAt());
  }

  private String notice(EditorState state, String done) {
    if (!state.problem().isEmpty() || !state.faults().isEmpty()) {
      return "";
    }
    return EditorAction.of(Objects.toString(done, ""))
        .map(action -> texts.of("content.done." + action.code()))
        .orElse("");
  }

  private List<ItemEditor.FaultView> faults(ItemPlace place, EditorState state) {
    return state.faults().stream()
        .map(
            fault ->
                new ItemEditor.FaultView(
                    FieldViews.id(fault.input()),
                    fields.label(place, ItemForm.unitOf(fault.input()))
                        + ": "
                        + texts.with(fault.messageKey(), fault.places())))
        .toList();
  }

  private ItemEditor.Clash clash(ItemPlace place, EditorState state) {
    if (state.storedForm().isEmpty() || state.stored().isEmpty()) {
      return new ItemEditor.Clash("", "", List.of());
    }
    ContentItem item = state.stored().get();
    String who =
        Optional.ofNullable(item.getChangedBy()).orElseGet(() -> texts.of("content.someone"));
    String taken =
        state.taken().isEmpty()
            ? ""
            : texts.with(
                "content.clash.taken",
                String.join(
                    ", ", state.taken().stream().map(unit -> fields.label(place, unit)).toList()));
    ItemForm theirs = state.storedForm().get();
    return new ItemEditor.Clash(
        texts.with("content.clash.title", who, moment(item)),
        taken,
        state.conflicts().stream()
            .map(
                unit ->
                    new ItemEditor.Choice(
                        unit,
                        fields.label(place, unit),
                        fields.words(unit, state.form()),
                        fields.words(unit, theirs)))
            .toList());
  }

  /** The panel that is wanted, or the first one with a mistake. */
  private static String shown(ItemPlace place, EditorState state, String wanted) {
    if ("all".equals(wanted)) {
      return wanted;
    }
    List<String> tags = place.localization().locales().stream().map(PortalLocale::tag).toList();
    String chosen = tags.contains(wanted) ? wanted : tags.get(0);
    boolean chosenIsWrong = isWrong(state, chosen);
    return chosenIsWrong
        ? chosen
        : tags.stream().filter(tag -> isWrong(state, tag)).findFirst().orElse(chosen);
  }

  private static boolean isWrong(EditorState state, String tag) {
    return state.faults().stream()
        .map(Fault::input)
        .anyMatch(input -> !input.startsWith("f.") && input.endsWith("." + tag));
  }

  private List<ItemEditor.TextPanel> panels(ItemPlace place, EditorState state, String shown) {
    return place.localization().locales().stream()
        .map(locale -> panel(place, state, locale, shown))
        .toList();
  }

  private ItemEditor.TextPanel panel(
      ItemPlace place, EditorState state, PortalLocale locale, String shown) {
    String tag = locale.tag();
    Optional<ContentText> stored = state.stored().map(item -> item.getTexts().get(tag));
    boolean outdated =
        stored
            .filter(
                text ->
                    text.isOlderThan(
                        state.stored().orElseThrow().getTexts().get(place.sourceLocale())))
            .isPresent();
    ItemEditor.Sign sign;
    if (stored.isEmpty()) {
      boolean typed = !state.form().text("title." + tag).isEmpty();
      sign =
          typed
              ? new ItemEditor.Sign("draft", texts.of("content.status.new"))
              : new ItemEditor.Sign("off", texts.of("content.text.missing"));
    } else if (stored.get().isHidden()) {
      sign = new ItemEditor.Sign("draft", texts.of("content.text.hidden"));
    } else if (outdated) {
      sign = new ItemEditor.Sign("half", texts.of("content.text.outdated"));
    } else {
      sign = status(state.stored().orElseThrow().getStatus());
    }
    return new ItemEditor.TextPanel(
        tag,
        locale.nativeName(),
        sign,
        outdated ? texts.with("content.text.outdated-note", locale(place.sourceLocale())) : "",
        shown.equals("all") || shown.equals(tag),
        outdated,
        state.form().text("hidden." + tag).equals(FormWriter.YES),
        fields.texts(locale, state));
  }

  private static String locale(String tag) {
    return new PortalLocale(tag).nativeName();
  }

  private List<ItemEditor.Button> buttons(ItemPlace place, EditorState state) {
    List<ItemEditor.Button> buttons = new ArrayList<>();
    boolean mayPublish = access.may(place.section(), EditorialRight.PUBLISH);
    boolean isPublished = isPublished(state);
    buttons.add(button("discard", "button quiet", true, state.keptAt().isEmpty()));
    if (state.stored().isPresent() && access.may(place.section(), EditorialRight.DELETE)) {
      buttons.add(button("delete", "button quiet danger", true, false));
    }
    if (isPublished && mayPublish) {
      buttons.add(button("withdraw", "button quiet danger", true, false));
    }
    if (!isPublished) {
      buttons.add(button("save", mayPublish ? "button quiet" : "button", false, false));
    }
    if (mayPublish) {
      buttons.add(
          new ItemEditor.Button(
              "publish",
              texts.of(isPublished ? "content.action.publish-changes" : "content.action.publish"),
              "button",
              false,
              false));
    }
    return buttons;
  }

  private ItemEditor.Button button(String action, String style, boolean asks, boolean isHidden) {
    return new ItemEditor.Button(
        action, texts.of("content.action." + action), style, asks, isHidden);
  }

  private List<ItemEditor.Question> questions(ItemPlace place, EditorState state) {
    String title = title(place, state);
    boolean isNew = state.stored().isEmpty();
    return List.of(
        question("discard", isNew ? "content.ask.discard-new" : "content.ask.discard", title, true),
        question("delete", "content.ask.delete", title, true),
        question("withdraw", "content.ask.withdraw", title, true));
  }

  private ItemEditor.Question question(String action, String key, String title, boolean danger) {
    return new ItemEditor.Question(
        action,
        texts.with(key + ".title", title),
        texts.of(key + ".text"),
        texts.of(key + ".yes"),
        texts.of(key + ".no"),
        danger);
  }
}
