package org.portal.editing.internal;

/**
 * A section that one may fill.
 *
 * @param title what it is called
 * @param address its list
 * @param count how many items it has, in words; empty if that can't be read
 * @param isOn whether visitors see it
 * @param reason why its content can't be read; empty if it can
 */
public record SectionChoice(
    String title, String address, String count, boolean isOn, String reason) {}
