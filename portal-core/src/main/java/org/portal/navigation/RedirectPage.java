package org.portal.navigation;

/**
 * A page that has moved for good.
 *
 * @param path its canonical address without host
 */
public record RedirectPage(String path) implements Page {}
