/** Bad: a module that hangs when it is made. */
package org.portal.sample.slowstart;
