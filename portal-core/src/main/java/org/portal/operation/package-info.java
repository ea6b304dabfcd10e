/** Running the portal: its start, its health, its demonstration content. */
package org.portal.operation;
