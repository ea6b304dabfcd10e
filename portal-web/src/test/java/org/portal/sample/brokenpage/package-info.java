/** Bad: a module whose page and whose view throw. */
package org.portal.sample.brokenpage;
