package org.portal.cache;

/**
 * Names a page in the cache.
 *
 * @param path its canonical path
 * @param query its known parameters in canonical order, with the question mark, or empty
 */
public record PageKey(String path, String query) {}
