/** The steps of the start. */
package org.portal.operation.internal;
