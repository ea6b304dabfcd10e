/** The page of one item: its facts, text, picture, place and related items. */
package org.portal.detail;
