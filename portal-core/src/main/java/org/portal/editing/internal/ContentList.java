package org.portal.editing.internal;

import java.util.List;

/**
 * The content of a section, as its list shows it.
 *
 * @param title what the section is called
 * @param sectionId its id
 * @param address of this page without any filter
 * @param publicAddress the section's page for visitors; empty while they do not see it
 * @param newAddress where a new item begins; empty for those who may not write
 * @param signs how many items are in which state
 * @param next what comes next
 * @param notice what has just been done; may be empty
 * @param words what is looked for
 * @param filters what can be chosen
 * @param languages what the columns of the translations are called
 * @param rows the items
 * @param drafts what one has typed for items that were never saved
 * @param found how many were found, in words
 * @param isFiltered whether anything is looked for
 * @param newer the page before; empty for none
 * @param older the page after; empty for none
 */
public record ContentList(
    String title,
    String sectionId,
    String address,
    String publicAddress,
    String newAddress,
    List<ItemEditor.Sign> signs,
    String next,
    String notice,
    String words,
    List<Filter> filters,
    List<String> languages,
    List<Row> rows,
    List<DraftRow> drafts,
    String found,
    boolean isFiltered,
    String newer,
    String older) {

  /**
   * A filter.
   *
   * @param name its parameter
   * @param label what it is called
   * @param any what stands for no choice
   * @param options what can be chosen
   */
  public record Filter(String name, String label, String any, List<InputView.OptionView> options) {

    public Filter {
      options = List.copyOf(options);
    }
  }

  /**
   * An item.
   *
   * @param title its title
   * @param language the title's language where it is not that of the page, else null
   * @param slug its slug
   * @param address where it is written
   * @param state its state
   * @param texts the states of its translations
   * @param changed when it was changed last
   * @param changedBy by whom; may be empty
   */
  public record Row(
      String title,
      String language,
      String slug,
      String address,
      ItemEditor.Sign state,
      List<ItemEditor.Sign> texts,
      String changed,
      String changedBy) {

    public Row {
      texts = List.copyOf(texts);
    }
  }

  /**
   * Something typed and not saved.
   *
   * @param title its title
   * @param address where it is written
   * @param kept when it was kept
   */
  public record DraftRow(String title, String address, String kept) {}

  public ContentList {
    signs = List.copyOf(signs);
    filters = List.copyOf(filters);
    languages = List.copyOf(languages);
    rows = List.copyOf(rows);
    drafts = List.copyOf(drafts);
  }
}
