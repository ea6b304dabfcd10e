/** How persistence units are made and migrated. */
package org.portal.persistence.internal;
