/** The shell of the administration, to which the core and modules add pages. */
package org.portal.admin;
