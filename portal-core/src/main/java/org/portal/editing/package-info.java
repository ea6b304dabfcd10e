/** Filling the portal: finding, writing, translating and publishing content, per section. */
package org.portal.editing;
