/** Tests of the built web application inside the application server, one start for all. */
package org.portal.container;
