/** The list page of every section: paging by key, filters with counts, cards. */
package org.portal.listing;
