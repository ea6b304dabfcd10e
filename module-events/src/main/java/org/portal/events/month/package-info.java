/** The layout of a month: which bar lies in which week, on which line, over how many days. */
package org.portal.events.month;
