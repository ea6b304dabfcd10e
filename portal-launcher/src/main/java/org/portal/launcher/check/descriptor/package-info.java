/** Reads the descriptors of modules by running them, in processes of bounded time and memory. */
package org.portal.launcher.check.descriptor;
