package org.portal.events;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.portal.change.ChangeLog;
import org.portal.change.ChangeTag;
import org.portal.events.recurrence.Horizon;
import org.portal.module.ModulesChanged;
import org.portal.persistence.PersistenceUnits;

/** Expands events further when the horizon has moved, once a year, a few at a time. */
@ApplicationScoped
public class HorizonKeeper {

  private static final System.Logger LOGGER = System.getLogger(HorizonKeeper.class.getName());
  private static final int FIRST_LOOK_MINUTES = 2;
  private static final int LOOK_EVERY_MINUTES = 360;
  private static final int AT_ONCE = 50;

  @Inject private PersistenceUnits units;
  @Inject private ChangeLog changeLog;
  @Resource private ManagedScheduledExecutorService scheduler;

  private ScheduledFuture<?> looking;

  synchronized void start(@Observes ModulesChanged changed) {
    if (looking == null) {
      looking =
          scheduler.scheduleWithFixedDelay(
              this::look, FIRST_LOOK_MINUTES, LOOK_EVERY_MINUTES, TimeUnit.MINUTES);
    }
  }

  private void look() {
    try {
      Horizon horizon = Horizon.of(LocalDate.now(ZoneOffset.UTC));
      int expanded = AT_ONCE;
      while (units.isOpen(EventsModule.ID) && expanded == AT_ONCE) {
        expanded = expandSome(horizon);
      }
    } catch (RuntimeException failure) {
      // another node may have done the same at this moment; the next look goes on
      LOGGER.log(System.Logger.Level.WARNING, "Events could not be expanded further", failure);
    }
  }

  private int expandSome(Horizon horizon) {
    return units.inTransaction(
        EventsModule.ID,
        entityManager -> {
          List<Event> behind =
              entityManager
                  .createQuery(
                      "select e from Event e where e.expandedUntil < :until order by"
                          + " e.expandedUntil, e.id",
                      Event.class)
                  .setParameter("until", horizon.until())
                  .setMaxResults(AT_ONCE)
                  .getResultList();
          behind.forEach(event -> event.expand(horizon));
          if (!behind.isEmpty()) {
            changeLog.append(ChangeTag.type("event"));
          }
          return behind.size();
        });
  }

  @PreDestroy
  synchronized void stop() {
    if (looking != null) {
      looking.cancel(false);
    }
  }
}
