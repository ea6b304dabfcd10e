/**
 * The page cache: finished bytes under canonical addresses, dropped by the tags of what they show.
 */
package org.portal.cache;
