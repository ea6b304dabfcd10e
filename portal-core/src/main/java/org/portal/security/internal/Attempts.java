package org.portal.security.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.portal.persistence.PersistenceUnits;
import org.portal.persistence.TransactionFailedException;

/**
 * Counts failed attempts to sign in and makes those pause who fail too often. Names that no account
 * has are counted in the very same way, so a pause tells nothing. Kept in the database: several
 * nodes count together, and a restart forgives nobody.
 */
@ApplicationScoped
public class Attempts {

  @Inject private PersistenceUnits units;

  /**
   * What became of an attempt's being counted.
   *
   * @param allowed whether the password may be looked at
   * @param left how many more failures there may be before a pause
   * @param pausedUntil the end of the pause: of the one under way if not allowed, else of the one
   *     that begins if this attempt fails
   */
  record Verdict(boolean allowed, int left, Optional<Instant> pausedUntil) {}

  /** Counts an attempt, unless a pause is under way. */
  Verdict count(AccountName name, String address) {
    List<AttemptSource> sources =
        List.of(AttemptSource.ofName(name), AttemptSource.ofAddress(address));
    try {
      return countOnce(sources);
    } catch (PersistenceException | TransactionFailedException collision) {
      // two first attempts of one source at the same time: the second one now finds the row
      return countOnce(sources);
    }
  }

  /** The attempt that was counted last has succeeded. */
  void succeeded(AccountName name, String address) {
    units.inTransaction(
        PersistenceUnits.CORE,
        entityManager -> {
          Optional.ofNullable(locked(entityManager, AttemptSource.ofName(name)))
              .ifPresent(entityManager::remove);
          Optional.ofNullable(locked(entityManager, AttemptSource.ofAddress(address)))
              .ifPresent(AttemptCount::takeBack);
          return null;
        });
  }

  private Verdict countOnce(List<AttemptSource> sources) {
    Instant now = Instant.now();
    return units.inTransaction(
        PersistenceUnits.CORE, entityManager -> verdict(entityManager, sources, now));
  }

  private static Verdict verdict(
      EntityManager entityManager, List<AttemptSource> sources, Instant now) {
    removeForgotten(entityManager, now);
    List<AttemptCount> counts = new ArrayList<>();
    for (AttemptSource source : sources) {
      AttemptCount count = locked(entityManager, source);
      counts.add(count == null ? added(entityManager, source) : count);
    }
    Optional<Instant> underWay = latest(counts, now);
    if (underWay.isPresent()) {
      return new Verdict(false, 0, underWay);
    }
    int left = Integer.MAX_VALUE;
    for (int index = 0; index < counts.size(); index++) {
      PauseRule rule = sources.get(index).rule();
      counts.get(index).count(now, rule);
      left = Math.min(left, rule.left(counts.get(index).failures()));
    }
    return new Verdict(true, left, latest(counts, now));
  }

  private static Optional<Instant> latest(List<AttemptCount> counts, Instant now) {
    return counts.stream()
        .flatMap(count -> count.pausedUntil(now).stream())
        .max(Instant::compareTo);
  }

  private static AttemptCount locked(EntityManager entityManager, AttemptSource source) {
    return entityManager.find(AttemptCount.class, source.key(), LockModeType.PESSIMISTIC_WRITE);
  }

  private static AttemptCount added(EntityManager entityManager, AttemptSource source) {
    AttemptCount count = new AttemptCount(source.key());
    entityManager.persist(count);
    return count;
  }

  private static void removeForgotten(EntityManager entityManager, Instant now) {
    entityManager
        .createQuery("delete from AttemptCount c where c.lastAt < :before")
        .setParameter("before", now.minus(PauseRule.FORGOTTEN_AFTER))
        .executeUpdate();
  }
}
