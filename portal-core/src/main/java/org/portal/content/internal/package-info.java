/** How content is read, written and made into content types. */
package org.portal.content.internal;
