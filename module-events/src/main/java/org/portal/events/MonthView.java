package org.portal.events;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.portal.content.ItemCard;

/**
 * A month as its view shows it.
 *
 * @param title the month
 * @param weekdays the heads of the columns
 * @param weeks its days
 * @param agenda the same as a list, for small screens
 * @param listUrl the list of what comes
 * @param monthUrl this page
 * @param previous the month before; null if there is none
 * @param next the month after; null if there is none
 * @param years the same month of the years before and after
 * @param emptyMessage what to say if nothing takes place
 */
public record MonthView(
    String title,
    List<Weekday> weekdays,
    List<List<Day>> weeks,
    List<ItemCard> agenda,
    String listUrl,
    String monthUrl,
    Link previous,
    Link next,
    List<Link> years,
    String emptyMessage) {

  public MonthView {
    weekdays = List.copyOf(weekdays);
    weeks = List.copyOf(weeks);
    agenda = List.copyOf(agenda);
    years = List.copyOf(years);
  }

  /**
   * The head of a column.
   *
   * @param brief in two letters
   * @param full in full
   */
  public record Weekday(String brief, String full) {}

  /**
   * One day.
   *
   * @param number the day of the month
   * @param machine ISO 8601
   * @param other whether it belongs to another month
   * @param busy whether anything takes place
   * @param today whether it is today
   * @param bars what begins in this cell, by lines; null keeps a line free
   */
  public record Day(
      String number, String machine, boolean other, boolean busy, boolean today, List<Bar> bars) {

    public Day {
      bars = Collections.unmodifiableList(new ArrayList<>(bars)); // List.copyOf refuses null
    }
  }

  /**
   * One event in one week.
   *
   * @param title what it is, in full
   * @param text the name of it
   * @param url its page
   * @param css the classes of its bar
   */
  public record Bar(String title, String text, String url, String css) {}

  /**
   * Another month.
   *
   * @param label its name
   * @param url its page
   * @param current whether it is this page
   */
  public record Link(String label, String url, boolean current) {}
}
