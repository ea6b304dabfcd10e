package org.portal.editing.internal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.portal.admin.AdminLanguage;
import org.portal.admin.AdminShell;
import org.portal.admin.AdminTexts;
import org.portal.content.ContentField;
import org.portal.content.ContentStatus;
import org.portal.content.ContentType;
import org.portal.content.EditorialPage;
import org.portal.content.EditorialQuery;
import org.portal.content.EditorialReader;
import org.portal.content.EditorialSummary;
import org.portal.content.ListPosition;
import org.portal.content.VisibleText;
import org.portal.content.field.FieldContext;
import org.portal.content.field.FieldMeaning;
import org.portal.content.field.FieldTexts;
import org.portal.content.field.Input;
import org.portal.editing.EditorialAccess;
import org.portal.localization.Localization;
import org.portal.localization.PortalLocale;
import org.portal.module.EditorialRight;
import org.portal.module.ModuleRegistry;
import org.portal.module.ModuleState;
import org.portal.module.ModuleStatus;
import org.portal.module.SectionDescriptor;
import org.portal.navigation.UrlEncoding;
import org.portal.persistence.PersistenceUnits;
import org.portal.security.CurrentAccount;

/** Makes the lists of content; everything that is looked for stands in the address. */
@RequestScoped
public class ContentLists {

  private static final int PAGE = 25;
  private static final int MOST_DRAFTS = 20;
  private static final int MOST_WORDS = 8;

  @Inject private ModuleRegistry registry;
  @Inject private EditorialReader reader;
  @Inject private EditorialAccess access;
  @Inject private Drafts drafts;
  @Inject private PersistenceUnits units;
  @Inject private Localization localization;
  @Inject private FieldTexts fieldTexts;
  @Inject private AdminLanguage language;
  @Inject private AdminTexts texts;
  @Inject private AdminShell shell;
  @Inject private CurrentAccount account;
  @Inject private EditorViews views;

  /** Whether the content of a section can be read: its module may be off, but not broken. */
  boolean isReadable(SectionDescriptor section) {
    return status(section).state() != ModuleState.FAILED && units.isOpen(section.moduleId());
  }

  private ModuleStatus status(SectionDescriptor section) {
    return registry.module(section.moduleId()).orElseThrow();
  }

  private boolean isOn(SectionDescriptor section) {
    return status(section).state() == ModuleState.ENABLED;
  }

  /** The sections that one may fill. */
  List<SectionChoice> sections() {
    return registry.allSections().stream()
        .filter(
            section ->
                Arrays.stream(EditorialRight.values())
                    .anyMatch(right -> access.may(section, right)))
        .map(this::choice)
        .toList();
  }

  private SectionChoice choice(SectionDescriptor section) {
    if (!isReadable(section)) {
      return out(section);
    }
    long all =
        reader.counts(registry.typeOf(section)).values().stream().mapToLong(Long::longValue).sum();
    return new SectionChoice(
        texts.title(section),
        shell.address(EditorAddress.list(section.id())),
        texts.with("content.count", all),
        isOn(section),
        "");
  }

  /** A section whose content can't be read, and why. */
  SectionChoice out(SectionDescriptor section) {
    return new SectionChoice(
        texts.title(section),
        shell.address(EditorAddress.list(section.id())),
        "",
        isOn(section),
        status(section).reason());
  }

  /** A page of the list, as the address asks for it. */
  ContentList list(SectionDescriptor section, Map<String, String[]> parameters) {
    ContentType type = registry.typeOf(section);
    Map<String, String> wanted = new LinkedHashMap<>();
    parameters.forEach((name, values) -> wanted.put(name, values[0]));
    EditorialQuery query = query(type, wanted);
    EditorialPage page = reader.page(query);
    boolean isFiltered =
        !query.words().isEmpty()
            || query.status().isPresent()
            || query.translation().isPresent()
            || !query.filters().isEmpty();
    Map<ContentStatus, Long> counts = reader.counts(type);
    boolean mayWrite = access.may(section, EditorialRight.WRITE) && isOn(section);
    String address = shell.address(EditorAddress.list(section.id()));
    return new ContentList(
        texts.title(section),
        section.id(),
        address,
        isOn(section) ? shell.getPublicAddress() + section.id() : "",
        mayWrite ? address + "/new" : "",
        signs(counts, section),
        next(section, counts),
        notice(wanted),
        wanted.getOrDefault("q", ""),
        filters(type, query),
        localization.locales().stream().map(PortalLocale::nativeName).toList(),
        page.items().stream().map(item -> row(section, item)).toList(),
        draftRows(section),
        texts.with("content.found", reader.count(query)),
        isFiltered,
        page.newer().map(position -> turned(address, wanted, "before", position)).orElse(""),
        page.older().map(position -> turned(address, wanted, "after", position)).orElse(""));
  }

  private EditorialQuery query(ContentType type, Map<String, String> wanted) {
    Map<ContentField, Object> filters = new LinkedHashMap<>();
    for (ContentField field : type.facets()) {
      Optional.ofNullable(wanted.get(field.parameter()))
          .filter(code -> !code.isEmpty())
          .flatMap(code -> fieldTexts.parse(field, code))
          .ifPresent(value -> filters.put(field, value));
    }
    return new EditorialQuery(
        type,
        words(wanted.getOrDefault("q", "")),
        Arrays.stream(ContentStatus.values())
            .filter(status -> code(status).equals(wanted.get("state")))
            .findFirst(),
        lack(wanted.getOrDefault("translation", "")),
        filters,
        position(wanted),
        PAGE);
  }

  private static List<String> words(String typed) {
    return VisibleText.of(typed).stream()
        .flatMap(text -> Arrays.stream(text.split("\\s+")))
        .filter(word -> !word.isEmpty())
        .limit(MOST_WORDS)
        .toList();
  }

  private static Optional<ListPosition> position(Map<String, String> wanted) {
    return Optional.ofNullable(wanted.get("after"))
        .flatMap(code -> ListPosition.parse(code, false))
        .or(
            () ->
                Optional.ofNullable(wanted.get("before"))
                    .flatMap(code -> ListPosition.parse(code, true)));
  }

  /** For example {@code outdated-be}. */
  private Optional<EditorialQuery.Translation> lack(String code) {
    int hyphen = code.indexOf('-');
    if (hyphen < 0) {
      return Optional.empty();
    }
    String source = localization.locales().get(0).tag();
    return Arrays.stream(EditorialQuery.Lack.values())
        .filter(lack -> code(lack).equals(code.substring(0, hyphen)))
        .findFirst()
        .filter(lack -> localization.locale(code.substring(hyphen + 1)).isPresent())
        .map(lack -> new EditorialQuery.Translation(lack, code.substring(hyphen + 1), source));
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private List<ItemEditor.Sign> signs(Map<ContentStatus, Long> counts, SectionDescriptor section) {
    List<ItemEditor.Sign> signs = new ArrayList<>();
    for (ContentStatus status :
        List.of(ContentStatus.PUBLISHED, ContentStatus.DRAFT, ContentStatus.WITHDRAWN)) {
      long count = counts.getOrDefault(status, 0L);
      if (count > 0) {
        signs.add(
            new ItemEditor.Sign(
                views.status(status).sign(), texts.with("content.count-" + code(status), count)));
      }
    }
    if (!isOn(section)) {
      signs.add(new ItemEditor.Sign("off", texts.of("content.section-off")));
    }
    return signs;
  }

  private String next(SectionDescriptor section, Map<ContentStatus, Long> counts) {
    if (!isOn(section)) {
      return texts.with("content.next.off", texts.title(section));
    }
    if (counts.isEmpty()) {
      return texts.of("content.next.empty");
    }
    return texts.of("content.next.list");
  }

  private String notice(Map<String, String> wanted) {
    return EditorAction.of(wanted.getOrDefault("done", ""))
        .filter(action -> action == EditorAction.DELETE || action == EditorAction.DISCARD)
        .map(action -> texts.of("content.done." + action.code()))
        .orElse("");
  }

  private List<ContentList.Filter> filters(ContentType type, EditorialQuery query) {
    List<ContentList.Filter> filters = new ArrayList<>();
    filters.add(
        new ContentList.Filter(
            "state",
            texts.of("content.filter.state"),
            texts.of("content.filter.any-state"),
            Arrays.stream(ContentStatus.values())
                .map(
                    status ->
                        new InputView.OptionView(
                            code(status),
                            views.status(status).text(),
                            query.status().filter(status::equals).isPresent()))
                .toList()));
    filters.add(
        new ContentList.Filter(
            "translation",
            texts.of("content.filter.translation"),
            texts.of("content.filter.any"),
            lacks(query)));
    type.facets().stream()
        .map(field -> filter(field, query))
        .filter(filter -> !filter.options().isEmpty())
        .forEach(filters::add);
    return filters;
  }

  private List<InputView.OptionView> lacks(EditorialQuery query) {
    List<InputView.OptionView> options = new ArrayList<>();
    for (EditorialQuery.Lack lack : EditorialQuery.Lack.values()) {
      for (PortalLocale locale : localization.locales()) {
        boolean isSource = locale.equals(localization.locales().get(0));
        if (lack != EditorialQuery.Lack.OUTDATED || !isSource) {
          options.add(
              new InputView.OptionView(
                  code(lack) + "-" + locale.tag(),
                  texts.with("content.filter." + code(lack), locale.nativeName()),
                  query
                      .translation()
                      .filter(
                          wanted -> wanted.lack() == lack && wanted.locale().equals(locale.tag()))
                      .isPresent()));
        }
      }
    }
    return options;
  }

  private ContentList.Filter filter(ContentField field, EditorialQuery query) {
    FieldContext context = new FieldContext(language.current(), field, localization);
    FieldMeaning<?> meaning = field.meaning();
    String chosen =
        Optional.ofNullable(query.filters().get(field))
            .map(value -> fieldTexts.code(field, value))
            .orElse("");
    return new ContentList.Filter(
        field.parameter(),
        fieldTexts.label(language.current(), field),
        texts.of("content.filter.any"),
        meaning.inputs(context).stream()
            .limit(1)
            .map(Input::options)
            .flatMap(List::stream)
            .map(
                option ->
                    new InputView.OptionView(
                        option.code(), option.label(), option.code().equals(chosen)))
            .toList());
  }

  private ContentList.Row row(SectionDescriptor section, EditorialSummary item) {
    List<PortalLocale> preference = localization.preference(language.current());
    Optional<PortalLocale> titled =
        preference.stream().filter(locale -> item.texts().containsKey(locale.tag())).findFirst();
    EditorialSummary.Text source = item.texts().get(localization.locales().get(0).tag());
    return new ContentList.Row(
        titled.map(locale -> item.texts().get(locale.tag()).title()).orElse(item.slug()),
        titled
            .filter(locale -> !locale.equals(language.current()))
            .map(PortalLocale::tag)
            .orElse(null),
        item.slug(),
        shell.address(EditorAddress.item(section.id(), item.id())),
        views.status(item.status()),
        localization.locales().stream()
            .map(locale -> sign(item, item.texts().get(locale.tag()), source))
            .toList(),
        texts.moment(item.updatedAt()),
        Optional.ofNullable(item.changedBy()).orElse(""));
  }

  private ItemEditor.Sign sign(
      EditorialSummary item, EditorialSummary.Text text, EditorialSummary.Text source) {
    if (text == null) {
      return new ItemEditor.Sign("off", texts.of("content.text.missing"));
    }
    if (text.hidden()) {
      return new ItemEditor.Sign("draft", texts.of("content.text.hidden"));
    }
    return text.isOlderThan(source)
        ? new ItemEditor.Sign("half", texts.of("content.text.outdated"))
        : views.status(item.status());
  }

  private List<ContentList.DraftRow> draftRows(SectionDescriptor section) {
    return account.principal().stream()
        .flatMap(who -> drafts.of(who.accountId(), section.id(), MOST_DRAFTS).stream())
        .map(
            draft ->
                new ContentList.DraftRow(
                    localization
                        .choose(language.current(), draft.titles())
                        .map(title -> title.text())
                        .orElseGet(() -> texts.of("content.untitled")),
                    shell.address(EditorAddress.item(section.id(), draft.itemId())),
                    texts.moment(draft.keptAt())))
        .toList();
  }

  private static String turned(
      String address, Map<String, String> wanted, String direction, ListPosition position) {
    Stream<String> kept =
        wanted.entrySet().stream()
            .filter(entry -> !List.of("after", "before", "done").contains(entry.getKey()))
            .filter(entry -> !entry.getValue().isEmpty())
            .map(
                entry ->
                    UrlEncoding.encode(entry.getKey())
                        + "="
                        + UrlEncoding.encode(entry.getValue()));
    return address
        + "?"
        + String.join(
            "&", Stream.concat(kept, Stream.of(direction + "=" + position.code())).toList());
  }
}
