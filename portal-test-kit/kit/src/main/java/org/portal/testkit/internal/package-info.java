/** How the contract is tried: the module's files one by one, and a portal with the module in it. */
package org.portal.testkit.internal;
