/** Bad: a module that throws while it describes itself. */
package org.portal.sample.throwing;
