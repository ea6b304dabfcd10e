/** The home page: a lead story, what is new, and a teaser of every section. */
package org.portal.home;
