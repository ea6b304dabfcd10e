/**
 * Inside a generation: boots the server, deploys the portal, opens the public port once pages are
 * answered, and drains before it ends.
 *
 * <p>Only these classes know the server and its HTTP engine.
 */
package org.portal.launcher.server;
