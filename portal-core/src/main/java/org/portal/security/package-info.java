/** Who may do what: accounts, signing in and out, roles, and the record of what was done. */
package org.portal.security;
