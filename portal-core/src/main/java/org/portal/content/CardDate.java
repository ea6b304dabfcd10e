package org.portal.content;

/**
 * A date as a card shows it.
 *
 * @param machine for the {@code datetime} attribute, ISO 8601
 * @param text for people, for example {@code 9 September 2021}
 * @param time the time of day, for example {@code 12:26}; null for a whole day
 */
public record CardDate(String machine, String text, String time) {}
