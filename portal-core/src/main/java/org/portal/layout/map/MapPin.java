package org.portal.layout.map;

/**
 * A numbered pin.
 *
 * @param number what it says, also in the legend
 * @param title the place's name, plain text
 * @param url where it leads; null for nowhere
 * @param shape the path of its rhomb
 * @param textX the middle of the number
 * @param textY the base line of the number
 * @param leadLine the path from the place to a pin that had to move aside; null if it did not
 */
public record MapPin(
    int number, String title, String url, String shape, int textX, int textY, String leadLine) {}
