/** The portal's own modules keep the contract of every module. */
package org.portal.testkit.own;
