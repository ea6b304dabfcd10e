package org.portal.listing;

/**
 * A filter that is set, with the way to take it off.
 *
 * @param label what it says
 * @param removeUrl the list without it
 */
public record ChosenFilter(String label, String removeUrl) {}
