/** What a change of modules does beside starting generations: copies of the data, trials, looks. */
package org.portal.launcher.exchange;
