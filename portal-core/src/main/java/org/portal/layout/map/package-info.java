/**
 * Maps that are drawn as outlines with numbered pins: no tiles, no script, no request to anyone
 * else.
 */
package org.portal.layout.map;
