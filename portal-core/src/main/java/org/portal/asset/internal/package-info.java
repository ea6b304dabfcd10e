/** How assets are found, made and sent. */
package org.portal.asset.internal;
