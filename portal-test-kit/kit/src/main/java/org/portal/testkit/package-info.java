/**
 * What every module of the portal has to keep, as one class to extend: {@link
 * org.portal.testkit.ModuleContract}.
 */
package org.portal.testkit;
