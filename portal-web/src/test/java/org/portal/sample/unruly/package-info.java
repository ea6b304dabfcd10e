/** Bad: a module that does what a test wants: throws, hangs, floods. */
package org.portal.sample.unruly;
