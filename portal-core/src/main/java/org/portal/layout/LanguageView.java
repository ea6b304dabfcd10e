package org.portal.layout;

/**
 * A language as the switch shows it.
 *
 * @param code its short label, upper case
 * @param language BCP 47 tag
 * @param name its own name for itself
 * @param url the same page in it, or the home page where there is no such page
 * @param current whether it is the page's language
 */
public record LanguageView(
    String code, String language, String name, String url, boolean current) {}
