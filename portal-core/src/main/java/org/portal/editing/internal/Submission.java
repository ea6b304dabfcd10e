package org.portal.editing.internal;

import java.util.Map;

/**
 * What a form sends.
 *
 * @param form what stands in it
 * @param against the version of the stored item that its choices were made against
 * @param choices between one's own units and a colleague's, by unit
 * @param isComplete whether all of it has arrived
 */
record Submission(ItemForm form, int against, Map<String, String> choices, boolean isComplete) {}
