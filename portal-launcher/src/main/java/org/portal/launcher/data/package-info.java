/** A small program that copies, keeps and restores the data of the embedded database. */
package org.portal.launcher.data;
