/** Rules of who may know whom. */
package org.portal.architecture;
