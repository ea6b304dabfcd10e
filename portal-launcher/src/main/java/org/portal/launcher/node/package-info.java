/** The node: its folders and lock, its port, and the loop that keeps one generation running. */
package org.portal.launcher.node;
