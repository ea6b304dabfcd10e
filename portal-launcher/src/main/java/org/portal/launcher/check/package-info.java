/**
 * Judges the JAR of a module before anything of it reaches a running portal: what it is, what it
 * brings, and every reason why it can't be taken.
 */
package org.portal.launcher.check;
