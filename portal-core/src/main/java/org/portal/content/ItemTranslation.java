package org.portal.content;

import java.time.Instant;

/**
 * That an item exists in a language, with what its address is made of.
 *
 * @param id the item's id
 * @param slug its slug
 * @param publishedAt when visitors see it from, UTC
 * @param updatedAt when it was last changed, UTC
 * @param locale the language's BCP 47 tag
 */
public record ItemTranslation(
    long id, String slug, Instant publishedAt, Instant updatedAt, String locale) {}
