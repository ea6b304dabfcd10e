/** How modules are found, watched and switched. */
package org.portal.module.internal;
