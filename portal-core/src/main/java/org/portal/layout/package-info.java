/** The layout that every page shares: header, menu, footer, errors, assets. */
package org.portal.layout;
