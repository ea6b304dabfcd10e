/** The meanings that a field of a content type can have, one class each. */
package org.portal.content.field;
