/** Rules of recurrence (RFC 5545) and the dates that they give; knows neither database nor page. */
package org.portal.events.recurrence;
