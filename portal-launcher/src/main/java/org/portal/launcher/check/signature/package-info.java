/** Who signed a module, whom this node trusts, and what it does not take at all. */
package org.portal.launcher.check.signature;
