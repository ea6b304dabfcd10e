/** A module as a ministry would write it: nothing but what it declares. */
package org.portal.sample.libraries;
