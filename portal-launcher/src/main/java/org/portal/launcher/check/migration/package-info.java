/**
 * Reads the migrations of a module and tells what each statement does to the version that runs:
 * nothing, something that it could not go on with, or something that no module may do.
 */
package org.portal.launcher.check.migration;
