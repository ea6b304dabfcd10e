/** Style sheets, scripts, fonts and pictures below {@code /assets/}, files and woven ones alike. */
package org.portal.asset;
