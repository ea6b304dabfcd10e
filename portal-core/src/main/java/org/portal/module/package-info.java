/**
 * The module system: what a module declares, which modules there are, and in which state they are.
 */
package org.portal.module;
