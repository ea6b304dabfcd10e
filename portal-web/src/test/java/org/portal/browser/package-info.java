/** Tests in a real browser against the distribution as an operator starts it. */
package org.portal.browser;
