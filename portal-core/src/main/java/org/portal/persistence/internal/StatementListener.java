package org.portal.persistence.internal;

import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.portal.persistence.StatementCount;

/** Tells {@link StatementCount} of each statement. */
public class StatementListener extends SessionEventAdapter {

  @Override
  public void preExecuteCall(SessionEvent event) {
    StatementCount.increment();
  }
}
