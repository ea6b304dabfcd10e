/** The section of memorials of the Great Patriotic War. */
package org.portal.tourism.monument;
