package org.portal.content;

/**
 * A day as a leaf of a calendar.
 *
 * @param machine for the {@code datetime} attribute, ISO 8601
 * @param month the month's name
 * @param day the day of the month
 * @param week the day of the week, or the first and the last one
 * @param off whether the event does not take place
 */
public record CalendarLeaf(String machine, String month, String day, String week, boolean off) {}
