/** The contract of every module: what is asked of a running portal, page by page. */
package org.portal.contract;
