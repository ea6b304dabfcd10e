package org.portal.layout.map;

/**
 * A place to show on a map.
 *
 * @param label its name, plain text
 * @param url where its pin leads; null for nowhere
 * @param latitude degrees north
 * @param longitude degrees east
 */
public record MapPlace(String label, String url, double latitude, double longitude) {}
