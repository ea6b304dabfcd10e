/**
 * Passing content on to programs: feeds, sitemaps, structured data, previews. Each output is one
 * projection of the content types in a package of its own, and knows no module.
 */
package org.portal.syndication;
