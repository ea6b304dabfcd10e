/** Modules for the tests: a good one and several that are bad in one way each. */
package org.portal.sample;
