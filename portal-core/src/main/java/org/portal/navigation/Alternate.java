package org.portal.navigation;

/**
 * The same page in another language.
 *
 * @param language BCP 47 tag
 * @param url its canonical address
 */
public record Alternate(String language, String url) {}
