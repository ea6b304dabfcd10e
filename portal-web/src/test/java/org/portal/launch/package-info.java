/** Tests of the distribution as an operator starts it. */
package org.portal.launch;
