package org.portal.editing.internal;

import java.util.List;
import org.portal.editing.internal.InputView.OptionView;

/**
 * The page on which accounts and roles are given.
 *
 * @param people everybody who has an account
 * @param roles what a new account can be given; those chosen are ticked
 * @param name the name that was typed for a new account
 * @param notice what has just been done; may be empty
 * @param problem what did not work; may be empty
 * @param nameError what is wrong with the name; may be empty
 * @param passwordError what is wrong with the password; may be empty
 */
public record PeopleView(
    List<PersonView> people,
    List<OptionView> roles,
    String name,
    String notice,
    String problem,
    String nameError,
    String passwordError) {

  public PeopleView {
    people = List.copyOf(people);
    roles = List.copyOf(roles);
  }

  /**
   * Somebody who has an account.
   *
   * @param id the account
   * @param name its name
   * @param isSelf whether it is one's own, which stays as it is
   * @param roles all roles; those that the account has are ticked
   * @param has what it has, in words
   */
  public record PersonView(
      String id, String name, boolean isSelf, List<OptionView> roles, String has) {

    public PersonView {
      roles = List.copyOf(roles);
    }
  }
}
