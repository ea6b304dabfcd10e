/**
 * A generation as its supervisor sees it: a process with a folder of its own, a state, and a
 * channel of lines in both directions.
 *
 * <p>The generation's standard output carries {@link org.portal.launcher.generation.Report
 * reports}, its standard input {@link org.portal.launcher.generation.Order orders}, and its
 * standard error everything that belongs into the log.
 */
package org.portal.launcher.generation;
