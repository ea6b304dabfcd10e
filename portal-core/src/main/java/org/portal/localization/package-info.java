/**
 * The portal's languages: messages, dates, numbers and what to show where a translation is missing.
 */
package org.portal.localization;
