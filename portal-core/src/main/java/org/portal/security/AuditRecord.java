package org.portal.security;

import java.time.Instant;

/**
 * One thing that somebody did.
 *
 * @param happenedAt when, UTC
 * @param account the name of who did it; empty for the portal itself or a visitor
 * @param action what was done, an action's code; perhaps one that only a newer release knows
 * @param subject what it was done to, for example the id of a module; may be empty
 */
public record AuditRecord(Instant happenedAt, String account, String action, String subject) {}
