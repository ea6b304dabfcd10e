/** Previews of pages in messengers and social networks (the Open Graph protocol). */
package org.portal.syndication.opengraph;
