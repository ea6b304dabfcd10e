/** Souvenirs: the crafts of the country and what they are made of. */
package org.portal.souvenirs;
