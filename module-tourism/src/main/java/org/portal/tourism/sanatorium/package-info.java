/** The section of sanatoria and health resorts. */
package org.portal.tourism.sanatorium;
