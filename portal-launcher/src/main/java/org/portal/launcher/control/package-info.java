/**
 * Orders to a node: the socket on which its supervisor takes them, and the commands that give them.
 */
package org.portal.launcher.control;
