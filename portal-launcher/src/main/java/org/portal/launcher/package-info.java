/**
 * Runs a node of the portal: the border to the command line, to the console and to signals.
 *
 * <p>A <em>node</em> is a small supervisor without a port of its own ({@link
 * org.portal.launcher.Supervisor}) and one <em>generation</em> under it: a JVM with the server, the
 * portal's web application and exactly one set of modules ({@link
 * org.portal.launcher.server.GenerationMain}). What a generation has deployed never changes; the
 * set of modules changes by changing the generation.
 */
package org.portal.launcher;
