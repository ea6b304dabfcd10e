/** How accounts, sign-ins and attempts are kept and checked. */
package org.portal.security.internal;
