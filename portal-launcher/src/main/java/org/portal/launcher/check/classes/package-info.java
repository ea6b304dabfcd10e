/** Reads class files, without loading any, and tells what a module's classes would do to others. */
package org.portal.launcher.check.classes;
