package org.portal.layout.map;

/**
 * A point of a drawing.
 *
 * @param x units from the left edge
 * @param y units from the upper edge
 */
public record MapPoint(int x, int y) {}
