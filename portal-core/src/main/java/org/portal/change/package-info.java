/** The change log: what every node follows to bring what it keeps up to date. */
package org.portal.change;
