/** The archive: periods of time in addresses, and the calendar that stands beside every page. */
package org.portal.news.archive;
