/** The way of a request for a public page, from its address to the bytes of the answer. */
package org.portal.delivery;
