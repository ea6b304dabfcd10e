/** The section of properties on the World Heritage List. */
package org.portal.tourism.unesco;
