/** Places to see and to stay at: the module and what its sections share. */
package org.portal.tourism;
