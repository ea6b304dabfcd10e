/** The sets of modules of a node: which JARs there are, and which of them a generation runs. */
package org.portal.launcher.modules;
