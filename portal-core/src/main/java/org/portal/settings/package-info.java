/** Typed settings of the portal: what an operator may change, each with a default. */
package org.portal.settings;
