/** The core's own pages of the administration, and what carries them. */
package org.portal.admin.internal;
