package org.portal.localization;

/**
 * A message that a page wanted and that no bundle has.
 *
 * @param locale the language of the page
 * @param key the message's key, which was shown in its place
 */
public record MissingMessage(PortalLocale locale, String key) {}
