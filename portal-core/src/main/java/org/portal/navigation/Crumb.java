package org.portal.navigation;

/**
 * One step of the way to a page.
 *
 * @param label what it says
 * @param url where it leads; null for the page itself
 */
public record Crumb(String label, String url) {}
