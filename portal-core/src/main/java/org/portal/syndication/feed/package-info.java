/** Atom feeds (RFC 4287): one of every section and one of the whole portal, in every language. */
package org.portal.syndication.feed;
