/** How layout works inside; for this capability alone. */
package org.portal.layout.internal;
