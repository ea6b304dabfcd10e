/** What all public pages share: the layout, the style sheets and pictures, and the error pages. */
package org.portal.layout;
