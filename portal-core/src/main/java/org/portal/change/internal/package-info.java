/** How the change log is written and followed. */
package org.portal.change.internal;
