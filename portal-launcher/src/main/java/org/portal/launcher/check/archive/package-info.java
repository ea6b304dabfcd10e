/** Opens the file of a module with care: a file that is no sound JAR is told before it is read. */
package org.portal.launcher.check.archive;
