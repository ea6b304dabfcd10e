/**
 * The database: one persistence unit and one migration history per module on the shared data
 * source.
 */
package org.portal.persistence;
