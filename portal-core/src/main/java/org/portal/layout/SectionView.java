package org.portal.layout;

/**
 * A section as the layout shows it.
 *
 * @param id its id
 * @param title its title in the page's language
 * @param url its address
 * @param current whether the page belongs to it
 */
public record SectionView(String id, String title, String url, boolean current) {}
