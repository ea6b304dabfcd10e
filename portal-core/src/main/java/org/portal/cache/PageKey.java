package org.portal.cache;

/**
 * Names a page in the cache.
 *
 * @param baseUrl scheme and host of the absolute addresses in it: a page made for one host, which a
 *     visitor may invent where the portal's own is not set, must not be shown under another
 * @param path its canonical path
 * @param query its known parameters in canonical order, with the question mark, or empty
 */
public record PageKey(String baseUrl, String path, String query) {}
