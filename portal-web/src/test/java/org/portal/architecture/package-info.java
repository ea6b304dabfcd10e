/** The borders between the parts of the portal. */
package org.portal.architecture;
