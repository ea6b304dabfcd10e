/**
 * What a node was told to do: command line, configuration file and defaults, checked and merged.
 */
package org.portal.launcher.settings;
