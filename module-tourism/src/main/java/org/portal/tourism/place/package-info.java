/** What every content type of a place has: where it is and its rank in the list. */
package org.portal.tourism.place;
