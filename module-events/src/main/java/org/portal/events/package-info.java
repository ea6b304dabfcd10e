/** Events: holidays, festivals, fairs and sport, as a list of what comes and as months. */
package org.portal.events;
