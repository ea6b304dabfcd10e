package org.portal.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.portal.content.ContentImport;
import org.portal.content.DataRow;
import org.portal.module.DemonstrationContent;

/** Loads the demonstration events. */
@ApplicationScoped
public class DemonstrationEvents implements DemonstrationContent {

  /** The file of the demonstration events. */
  static final String FILE = "/events/demonstration/events.json";

  @Override
  public void load(ContentImport content) {
    content.items(FILE, Event::empty, DemonstrationEvents::read);
  }

  static void read(DataRow row, Event event) {
    EventKind kind = row.choice("kind", EventKind.class).orElseThrow(missing("kind"));
    event.setKind(kind);
    event.setVenue(row.text("venue").orElse(null));
    event.setSettlement(row.text("settlement").orElse(null));
    event.setRegion(row.region("region").orElse(null));
    event.setLocation(row.point("coordinates").orElse(null));
    event.setScheduleNote(row.text("scheduleNote").orElse(null));
    event.setDateBasis(row.choice("schedule", DateBasis.class).orElse(DateBasis.FIXED));
    event.setEventStatus(row.choice("status", EventStatus.class).orElse(EventStatus.AS_PLANNED));
    event.setDayOff(dayOff(kind, row.flag("dayOff")));
    event.setIllustration(row.string("illustration").orElse(null));
    event.setSchedule(schedule(row));
  }

  static EventSchedule schedule(DataRow row) {
    return new EventSchedule(
        row.string("timeZone").orElseThrow(missing("timeZone")),
        row.flag("allDay"),
        row.string("dtstart").orElseThrow(missing("dtstart")),
        row.string("duration").orElseThrow(missing("duration")),
        row.string("rrule"),
        row.strings("rdate"),
        row.strings("exdate"));
  }

  /** Only of public holidays people ask whether they work; of a fair they do not. */
  private static Boolean dayOff(EventKind kind, boolean dayOff) {
    return (dayOff || kind == EventKind.PUBLIC_HOLIDAY) ? dayOff : null;
  }

  private static Supplier<IllegalArgumentException> missing(String member) {
    return () -> new IllegalArgumentException(member + " is missing");
  }
}
