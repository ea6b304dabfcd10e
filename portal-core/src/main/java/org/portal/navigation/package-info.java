/**
 * Addresses and pages: which page answers an address, and the one canonical address of each page.
 */
package org.portal.navigation;
