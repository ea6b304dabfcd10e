package org.portal.editing.internal;

import java.util.List;

/**
 * The page on which an item is written; everything is ready to be shown.
 *
 * @param title what the item is called
 * @param sectionTitle what its section is called
 * @param sectionId the section's id
 * @param address of this page
 * @param listAddress of the section's list
 * @param publicAddress the item's page for visitors; empty while they do not see it
 * @param signs its states
 * @param next what comes next
 * @param saved what is kept where
 * @param notice what has just been done; may be empty
 * @param problem what did not work; may be empty
 * @param problemDetail more on it; may be empty
 * @param faults what is wrong, in the order of the form
 * @param clash what a colleague changed meanwhile
 * @param panels the texts, one panel a language
 * @param shown the language whose panel is shown, or {@code all}
 * @param facts the fields that are the same in all languages
 * @param general address, tags, related items and source
 * @param baseVersion the version that typing began with
 * @param base the fingerprints that typing began with
 * @param against the version that choices are made against
 * @param buttons what can be done, the primary action last
 * @param questions what is asked before it is done
 * @param isReadOnly whether nothing can be changed here now
 * @param account who is signed in
 * @param itemId the item's id
 */
public record ItemEditor(
    String title,
    String sectionTitle,
    String sectionId,
    String address,
    String listAddress,
    String publicAddress,
    List<Sign> signs,
    String next,
    String saved,
    String notice,
    String problem,
    String problemDetail,
    List<FaultView> faults,
    Clash clash,
    List<TextPanel> panels,
    String shown,
    List<FieldView> facts,
    List<FieldView> general,
    int baseVersion,
    String base,
    int against,
    List<Button> buttons,
    List<Question> questions,
    boolean isReadOnly,
    String account,
    String itemId) {

  /**
   * A state.
   *
   * @param sign how it looks
   * @param text in words
   */
  public record Sign(String sign, String text) {}

  /**
   * Something that is wrong.
   *
   * @param target the id of the control
   * @param text which field and what
   */
  public record FaultView(String target, String text) {}

  /**
   * That a colleague changed the item while one was writing.
   *
   * @param title who and when; empty if nobody did
   * @param taken what was taken over from the colleague; may be empty
   * @param choices what both changed
   */
  public record Clash(String title, String taken, List<Choice> choices) {

    public Clash {
      choices = List.copyOf(choices);
    }
  }

  /**
   * A field that both changed.
   *
   * @param unit the field
   * @param label what it is called
   * @param mine one's own text
   * @param theirs the colleague's text
   */
  public record Choice(String unit, String label, String mine, String theirs) {}

  /**
   * The texts of one language.
   *
   * @param tag the language
   * @param name what it calls itself
   * @param state the state of the translation
   * @param note more on the state; may be empty
   * @param isShown whether the panel is to be seen
   * @param canHold whether one can say that the translation still holds
   * @param isHidden whether visitors do not see it
   * @param inputs title, summary and text
   */
  public record TextPanel(
      String tag,
      String name,
      Sign state,
      String note,
      boolean isShown,
      boolean canHold,
      boolean isHidden,
      List<InputView> inputs) {

    public TextPanel {
      inputs = List.copyOf(inputs);
    }
  }

  /**
   * A button of the form.
   *
   * @param action what it does
   * @param label what it says
   * @param style its classes
   * @param asks whether a question comes first
   * @param isHidden whether there is nothing for it to do yet
   */
  public record Button(String action, String label, String style, boolean asks, boolean isHidden) {}

  /**
   * A question that comes before an action.
   *
   * @param action the action
   * @param title the question
   * @param text what happens and what stays
   * @param yes the verb
   * @param no what the safe answer says
   * @param isDanger whether it can't be undone
   */
  public record Question(
      String action, String title, String text, String yes, String no, boolean isDanger) {}

  public ItemEditor {
    signs = List.copyOf(signs);
    faults = List.copyOf(faults);
    panels = List.copyOf(panels);
    facts = List.copyOf(facts);
    general = List.copyOf(general);
    buttons = List.copyOf(buttons);
    questions = List.copyOf(questions);
  }

  /** Whether anything is wrong. */
  public boolean isFaulty() {
    return !faults.isEmpty();
  }

  /** Whether there is something to choose. */
  public boolean hasChoices() {
    return !clash.choices().isEmpty();
  }
}
