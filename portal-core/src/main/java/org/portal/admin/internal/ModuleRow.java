package org.portal.admin.internal;

import java.util.List;
import org.portal.module.ModuleState;

/**
 * A module as the administration shows it.
 *
 * @param id its id
 * @param name what it is called
 * @param version its version, or a dash
 * @param state what it is doing
 * @param sign the class of the state's sign
 * @param stateText the state in words
 * @param since when it came into the state
 * @param reason why it is out; empty unless it is
 * @param seenByVisitors what visitors see while it is out
 * @param sections what it gives
 * @param question what is asked before it is switched
 * @param consequence what switching it does and what stays
 */
public record ModuleRow(
    String id,
    String name,
    String version,
    ModuleState state,
    String sign,
    String stateText,
    String since,
    String reason,
    String seenByVisitors,
    List<SectionRow> sections,
    String question,
    String consequence) {

  /** Whether visitors see it. */
  public boolean isOn() {
    return state == ModuleState.ENABLED;
  }

  /** Whether it is switched on; visitors see it then, unless it is out. */
  public boolean isSwitchedOn() {
    return state != ModuleState.DISABLED;
  }

  /** Whether the portal has taken it out. */
  public boolean isOut() {
    return state == ModuleState.FAILED;
  }
}
