package org.portal.admin.internal;

import java.util.OptionalLong;

/**
 * A section as the administration shows it.
 *
 * @param id its id
 * @param title what it is called
 * @param items how many published items it has; empty if that can't be read
 * @param count the same as text
 * @param address its public page; empty while visitors do not see it
 */
public record SectionRow(
    String id, String title, OptionalLong items, String count, String address) {}
