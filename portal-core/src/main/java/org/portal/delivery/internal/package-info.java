/** The steps on a request's way; each hands the next one a finished value. */
package org.portal.delivery.internal;
