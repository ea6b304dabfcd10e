package org.portal.sample.libraries;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLNonTransientConnectionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.portal.navigation.Page;
import org.portal.navigation.PageHandler;
import org.portal.navigation.PageRequest;
import org.portal.navigation.ViewPage;

/** A page of the module's own; tests can take the database away from it. */
@ApplicationScoped
public class OpeningHoursPage implements PageHandler {

  /** The tag that the page carries. */
  public static final String TAG = "libraries-opening-hours";

  private static final AtomicBoolean DATABASE_AWAY = new AtomicBoolean();
  private static final AtomicInteger MADE = new AtomicInteger();

  /** Whether the page finds the database gone from now on. */
  public static void databaseAway(boolean away) {
    DATABASE_AWAY.set(away);
  }

  @Override
  public Page page(PageRequest request) {
    if (DATABASE_AWAY.get()) {
      throw new IllegalStateException(
          new SQLNonTransientConnectionException("Connection refused", "08001"));
    }
    return ViewPage.of("/WEB-INF/libraries/hours.xhtml", "Opening hours")
        .tag(TAG)
        .model("edition", "edition " + MADE.incrementAndGet())
        .build();
  }
}
