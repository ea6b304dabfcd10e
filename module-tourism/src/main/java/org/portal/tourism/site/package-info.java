/** The section of castles, churches, museums and parks. */
package org.portal.tourism.site;
