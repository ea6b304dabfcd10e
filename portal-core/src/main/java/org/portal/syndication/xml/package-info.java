/** Writing XML that is well-formed whatever the texts hold. */
package org.portal.syndication.xml;
