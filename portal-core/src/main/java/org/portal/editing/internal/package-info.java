/** The form of an item, its drafts, and the pages of the administration that carry them. */
package org.portal.editing.internal;
