/** News: articles in categories, and pages of days, months and years with an archive calendar. */
package org.portal.news;
