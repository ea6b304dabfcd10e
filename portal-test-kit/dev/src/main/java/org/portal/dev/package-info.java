/** A portal with a module that is being written: assembled, started, and following its sources. */
package org.portal.dev;
