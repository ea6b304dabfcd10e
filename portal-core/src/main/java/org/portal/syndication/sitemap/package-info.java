/**
 * What search engines may find: sitemaps (sitemaps.org 0.9, with the languages of each page) and
 * {@code robots.txt} (RFC 9309).
 */
package org.portal.syndication.sitemap;
