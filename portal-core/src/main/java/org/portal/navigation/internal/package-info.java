/** How addresses are resolved. */
package org.portal.navigation.internal;
