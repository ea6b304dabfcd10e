package org.portal.editing.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.portal.content.ContentItem;
import org.portal.content.ContentStatus;
import org.portal.content.ContentStore;
import org.portal.content.ContentText;
import org.portal.content.EditorialReader;
import org.portal.content.InvalidContentException;
import org.portal.editing.EditorialAccess;
import org.portal.module.EditorialRight;
import org.portal.module.ModuleRegistry;
import org.portal.module.ModuleState;
import org.portal.persistence.Transactions;
import org.portal.security.AuditAction;
import org.portal.security.AuditLog;
import org.portal.security.CurrentAccount;

/**
 * What can be done with an item. Whatever was typed is kept as a draft before anything else
 * happens; saving, the entry in the audit and the end of the draft are one transaction.
 */
@ApplicationScoped
public class ItemEditing {

  private static final System.Logger LOGGER = System.getLogger(ItemEditing.class.getName());

  @Inject private EditorialReader reader;
  @Inject private EditorialAccess access;
  @Inject private ContentStore store;
  @Inject private Drafts drafts;
  @Inject private SlugRules slugs;
  @Inject private ColumnLengths lengths;
  @Inject private ModuleRegistry registry;
  @Inject private Transactions transactions;
  @Inject private CurrentAccount account;
  @Inject private AuditLog audit;

  /** Whether the module of the item is on; if not, its content can be read but not changed. */
  boolean isOn(ItemPlace place) {
    return registry
        .module(place.section().moduleId())
        .filter(module -> module.state() == ModuleState.ENABLED)
        .isPresent();
  }

  /**
   * Begins or goes on with an item.
   *
   * @return what is stored and what was typed; empty if there is neither
   */
  Optional<EditorState> open(ItemPlace place) {
    Optional<ContentItem> stored = reader.item(place.type(), place.itemId());
    Optional<Drafts.Kept> draft = drafts.find(accountId(), place.itemId());
    if (draft.isEmpty()) {
      return stored.map(
          item -> EditorState.of(Optional.of(item), place.writer().write(item), Optional.empty()));
    }
    return Optional.of(withDraft(place, stored, draft.get()));
  }

  /** An item that is not stored yet. */
  EditorState begin(ItemPlace place) {
    // what a new item has by itself stands in the form already
    ItemForm made = place.writer().write(place.type().empty(place.itemId()));
    return EditorState.of(
        Optional.empty(), ItemForm.untouched(ItemForm.NEW, made.values()), Optional.empty());
  }

  private EditorState withDraft(ItemPlace place, Optional<ContentItem> stored, Drafts.Kept draft) {
    EditorState state = EditorState.of(stored, draft.form(), Optional.of(draft.keptAt()));
    if (stored.isEmpty()) {
      return draft.form().baseVersion() == ItemForm.NEW ? state : gone(state);
    }
    return merged(place, state, stored.get());
  }

  /** Brings together what was typed and what somebody has saved meanwhile, if anybody has. */
  private static EditorState merged(ItemPlace place, EditorState state, ContentItem stored) {
    ItemForm theirs = place.writer().write(stored);
    return theirs.baseVersion() == state.form().baseVersion()
        ? state
        : state.with(Merge.of(state.form(), theirs, Map.of()), theirs);
  }

  /** Somebody has deleted it; what was typed can make it anew. */
  private static EditorState gone(EditorState state) {
    ItemForm anew = new ItemForm(ItemForm.NEW, Map.of(), state.form().values());
    return EditorState.of(Optional.empty(), anew, state.keptAt())
        .failed("content.problem.gone", "");
  }

  /**
   * Keeps what was typed, with its mistakes.
   *
   * @return when it was kept; empty if it says nothing but what is stored
   */
  Optional<Instant> keep(ItemPlace place, ItemForm form) {
    access.require(place.section(), EditorialRight.WRITE);
    if (!form.isChanged()) {
      drafts.forget(accountId(), place.itemId());
      return Optional.empty();
    }
    return Optional.of(drafts.keep(accountId(), place.itemId(), place.section().id(), form));
  }

  /** The item as somebody has saved it since typing began, if anybody has. */
  Optional<ContentItem> changedSince(ItemPlace place, ItemForm form) {
    return reader
        .item(place.type(), place.itemId())
        .filter(item -> item.getVersion() != form.baseVersion());
  }

  /**
   * Saves or publishes what was typed.
   *
   * @return empty if it is done; else what one has to look at first
   */
  Optional<EditorState> store(ItemPlace place, Submission submission, EditorAction action) {
    Optional<ContentItem> stored = reader.item(place.type(), place.itemId());
    boolean isVisible =
        stored.map(ContentItem::getStatus).filter(ContentStatus.PUBLISHED::equals).isPresent();
    access.require(
        place.section(),
        isVisible || action == EditorAction.PUBLISH
            ? EditorialRight.PUBLISH
            : EditorialRight.WRITE);
    Instant keptAt =
        drafts.keep(accountId(), place.itemId(), place.section().id(), submission.form());
    EditorState state = EditorState.of(stored, submission.form(), Optional.of(keptAt));
    if (!isOn(place)) {
      return Optional.of(state.failed("content.problem.off", ""));
    }
    if (stored.isEmpty() && submission.form().baseVersion() != ItemForm.NEW) {
      return Optional.of(gone(state));
    }
    if (stored.isPresent() && submission.against() == stored.get().getVersion()) {
      state = chosen(place, state, submission.choices());
    }
    if (stored.isPresent() && stored.get().getVersion() != submission.form().baseVersion()) {
      ItemForm theirs = place.writer().write(stored.get());
      Map<String, String> choices =
          submission.against() == theirs.baseVersion() ? submission.choices() : Map.of();
      state = state.with(Merge.of(state.form(), theirs, choices), theirs);
      if (!state.conflicts().isEmpty()) {
        return Optional.of(state);
      }
    }
    return fillAndStore(place, state, action);
  }

  /** Takes what was chosen of a colleague's text; the form is based on it already. */
  private static EditorState chosen(
      ItemPlace place, EditorState state, Map<String, String> choices) {
    ItemForm theirs = place.writer().write(state.stored().orElseThrow());
    ItemForm form = state.form();
    for (Map.Entry<String, String> choice : choices.entrySet()) {
      if (Merge.THEIRS.equals(choice.getValue())) {
        form = form.with(choice.getKey(), theirs);
      }
    }
    return EditorState.of(state.stored(), form, state.keptAt());
  }

  private Optional<EditorState> fillAndStore(
      ItemPlace place, EditorState state, EditorAction action) {
    ContentItem item = state.stored().orElseGet(() -> place.type().empty(place.itemId()));
    List<Fault> faults = new ArrayList<>(place.reader(lengths).fill(item, state.form()));
    slugs.apply(place, state.form(), item).ifPresent(faults::add);
    if (action == EditorAction.PUBLISH
        && faults.isEmpty()
        && item.getTexts().values().stream().allMatch(ContentText::isHidden)) {
      faults.add(Fault.of("hidden." + item.getTexts().keySet().iterator().next(), "input.hidden"));
    }
    if (!faults.isEmpty()) {
      return Optional.of(again(place, state).faulty(faults));
    }
    if (action == EditorAction.PUBLISH) {
      publish(item);
    }
    return write(place, state, item, action);
  }

  private static void publish(ContentItem item) {
    item.setStatus(ContentStatus.PUBLISHED);
    if (item.getPublishedAt() == null) {
      // without fractions that a database would round up into the future
      item.setPublishedAt(Instant.now().truncatedTo(ChronoUnit.MILLIS));
    }
  }

  private Optional<EditorState> write(
      ItemPlace place, EditorState state, ContentItem item, EditorAction action) {
    item.setChangedBy(account.name());
    AuditAction done =
        action == EditorAction.PUBLISH ? AuditAction.ITEM_PUBLISHED : AuditAction.ITEM_SAVED;
    try {
      transactions.call(
          () -> {
            ContentItem kept = store.save(item);
            audit.add(done, subject(place, kept));
            drafts.forget(accountId(), place.itemId());
            return null;
          });
      return Optional.empty();
    } catch (InvalidContentException invalid) {
      return Optional.of(
          again(place, state).failed("content.problem.refused", invalid.getMessage()));
    } catch (RuntimeException failure) {
      if (isOvertaken(failure)) {
        return Optional.of(again(place, state));
      }
      LOGGER.log(System.Logger.Level.ERROR, "An item could not be stored", failure);
      return Optional.of(again(place, state).failed("content.problem.not-stored", ""));
    }
  }

  /** The item has been filled already: what is shown next is read anew. */
  private EditorState again(ItemPlace place, EditorState state) {
    Optional<ContentItem> stored = reader.item(place.type(), place.itemId());
    EditorState anew =
        new EditorState(
            stored,
            state.form(),
            List.of(),
            state.taken(),
            List.of(),
            state.storedForm(),
            state.keptAt(),
            "",
            "");
    return stored.map(item -> merged(place, anew, item)).orElse(anew);
  }

  private static boolean isOvertaken(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof OptimisticLockException) {
        return true;
      }
    }
    return false;
  }

  /** Shows an item to visitors no longer; what is typed and not saved stays. */
  void withdraw(ItemPlace place) {
    access.require(place.section(), EditorialRight.PUBLISH);
    reader
        .item(place.type(), place.itemId())
        .ifPresent(
            item ->
                transactions.call(
                    () -> {
                      item.setStatus(ContentStatus.WITHDRAWN);
                      item.setChangedBy(account.name());
                      store.save(item);
                      audit.add(AuditAction.ITEM_WITHDRAWN, subject(place, item));
                      return null;
                    }));
  }

  /** Deletes an item, and what anybody has typed for it, for good. */
  void delete(ItemPlace place) {
    access.require(place.section(), EditorialRight.DELETE);
    reader
        .item(place.type(), place.itemId())
        .ifPresent(
            item ->
                transactions.call(
                    () -> {
                      store.delete(item);
                      drafts.forgetAll(place.itemId());
                      audit.add(AuditAction.ITEM_DELETED, subject(place, item));
                      return null;
                    }));
  }

  /** Forgets what one has typed and not saved. */
  void discard(ItemPlace place) {
    access.require(place.section(), EditorialRight.WRITE);
    drafts.forget(accountId(), place.itemId());
  }

  /**
   * The item as it would be stored with what was typed, as far as that is sound; for previews.
   *
   * @throws InvalidContentException if too much is missing
   */
  ContentItem preview(ItemPlace place, EditorState state) {
    ContentItem item = state.stored().orElseGet(() -> place.type().empty(place.itemId()));
    List<Fault> unused = place.reader(lengths).fill(item, state.form());
    if (item.getTexts().isEmpty()) {
      throw new InvalidContentException(List.of("There is no title yet."));
    }
    if (item.getSlug() == null) {
      item.setSlug(place.type().id() + "-preview");
    }
    if (item.getPublishedAt() == null) {
      item.setPublishedAt(Instant.now());
    }
    store.prepare(item);
    return item;
  }

  private static String subject(ItemPlace place, ContentItem item) {
    return place.section().id() + "/" + item.getSlug();
  }

  private long accountId() {
    return account.principal().orElseThrow().accountId();
  }
}
