/** Bad: a module whose teaser hangs when a test wants it to. */
package org.portal.sample.hanging;
