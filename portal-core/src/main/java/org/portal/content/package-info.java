/**
 * Content: the base entity, what the fields of a content type mean, texts per language, reading and
 * writing.
 */
package org.portal.content;
