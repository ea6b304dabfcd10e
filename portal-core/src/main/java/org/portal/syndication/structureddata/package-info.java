/**
 * Structured data for search engines: schema.org's vocabulary as JSON-LD 1.1 in the head of pages.
 */
package org.portal.syndication.structureddata;
