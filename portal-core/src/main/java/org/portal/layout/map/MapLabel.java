package org.portal.layout.map;

/**
 * The name of a region where it fits on the map.
 *
 * @param text the name, plain text
 * @param x the middle of the text, in units from the left edge
 * @param y the base line of the text, in units from the upper edge
 */
public record MapLabel(String text, int x, int y) {}
