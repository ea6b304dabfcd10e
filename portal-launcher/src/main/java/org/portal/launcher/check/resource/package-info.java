/** Judges the files of a module that are no classes: what they would configure or replace. */
package org.portal.launcher.check.resource;
