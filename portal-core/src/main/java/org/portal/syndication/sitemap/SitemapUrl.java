package org.portal.syndication.sitemap;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A page in a sitemap; all addresses are absolute.
 *
 * @param url the page
 * @param lastModified when it last changed, if known
 * @param alternates the page in each of its languages, with this one, by BCP 47 tag
 */
record SitemapUrl(String url, Optional<Instant> lastModified, Map<String, String> alternates) {}
