package org.portal.security.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;

/** The failed attempts of one name or of one network address. */
@Entity
@Table(name = "portal_sign_in_attempt")
public class AttemptCount {

  @Id
  @Column(length = 64)
  private String source;

  @Column(nullable = false)
  private int failures;

  @Column(name = "last_at", nullable = false)
  private Instant lastAt;

  @Column(name = "paused_until")
  private Instant pausedUntil;

  /** For JPA. */
  protected AttemptCount() {}

  AttemptCount(String source) {
    this.source = source;
    this.lastAt = Instant.EPOCH;
  }

  int failures() {
    return failures;
  }

  /** Until when attempts are refused unseen, if they are. */
  Optional<Instant> pausedUntil(Instant now) {
    return Optional.ofNullable(pausedUntil).filter(until -> until.isAfter(now));
  }

  /**
   * Counts an attempt as failed before it is known whether it does: a thousand attempts at the same
   * time are then a thousand failures and not the first.
   */
  void count(Instant now, PauseRule rule) {
    if (lastAt.plus(PauseRule.FORGOTTEN_AFTER).isBefore(now)) {
      failures = 0;
    }
    failures++;
    lastAt = now;
    pausedUntil = rule.after(failures).map(now::plus).orElse(null);
  }

  /** The attempt has succeeded after all. */
  void takeBack() {
    failures = Math.max(0, failures - 1);
    pausedUntil = null;
  }
}
