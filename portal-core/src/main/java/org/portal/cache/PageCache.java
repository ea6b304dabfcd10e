package org.portal.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.portal.settings.PortalSettings;

/**
 * Keeps the pages that every visitor sees alike as finished bytes, bounded by weight. An outdated
 * page stays until it is replaced: it answers while another request makes the new one, and when the
 * new one can't be made.
 */
@ApplicationScoped
public class PageCache {

  /** Who waits longer for another request's page makes it as well: the other one may hang. */
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

  private final Map<PageKey, ReentrantLock> making = new ConcurrentHashMap<>();
  private TagVersions versions;
  private Cache<PageKey, CachedPage> pages;
  private boolean keeping;

  /** For CDI. */
  protected PageCache() {}

  @Inject
  public PageCache(PortalSettings settings, TagVersions versions) {
    this.versions = versions;
    this.keeping = settings.cacheMegabytes() > 0;
    this.pages =
        Caffeine.newBuilder()
            .maximumWeight(settings.cacheMegabytes() * 1024L * 1024L)
            .weigher((PageKey key, CachedPage page) -> page.bytes().weight())
            .build();
  }

  /** The page, if it is there and nothing of what it shows has changed. */
  public Optional<CachedPage> fresh(PageKey key) {
    return kept(key).filter(this::isFresh);
  }

  /** The page, even if it is outdated. */
  public Optional<CachedPage> kept(PageKey key) {
    return Optional.ofNullable(pages.getIfPresent(key));
  }

  /**
   * The fresh page, made if need be. Only one request makes it; others meanwhile get the outdated
   * one, or wait a little if there is none.
   *
   * @param key the page
   * @param maker makes it
   * @param keep whether what was made is worth keeping (an error is not)
   * @return the page, fresh or, if its maker is at work elsewhere, outdated
   */
  public CachedPage get(PageKey key, Supplier<CachedPage> maker, Predicate<CachedPage> keep) {
    Optional<CachedPage> fresh = fresh(key);
    if (fresh.isPresent()) {
      return fresh.get();
    }
    ReentrantLock lock = making.computeIfAbsent(key, unused -> new ReentrantLock());
    if (!lock.tryLock()) {
      Optional<CachedPage> outdated = kept(key);
      if (outdated.isPresent()) {
        return outdated.get();
      }
      if (!waitFor(lock)) {
        return keepIfWorth(key, maker.get(), keep);
      }
    }
    try {
      Optional<CachedPage> madeMeanwhile = fresh(key);
      if (madeMeanwhile.isPresent()) {
        return madeMeanwhile.get();
      }
      return keepIfWorth(key, maker.get(), keep);
    } finally {
      lock.unlock();
      making.remove(key, lock);
    }
  }

  private static boolean waitFor(ReentrantLock lock) {
    try {
      return lock.tryLock(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private CachedPage keepIfWorth(PageKey key, CachedPage made, Predicate<CachedPage> keep) {
    if (keeping && keep.test(made)) {
      pages.put(key, made);
    }
    return made;
  }

  /** The page, if nothing of what it shows has changed; its time may be up. */
  public Optional<CachedPage> unchanged(PageKey key) {
    return kept(key).filter(versions::isCurrent);
  }

  /** Forgets a page that is no longer there. */
  public void forget(PageKey key) {
    pages.invalidate(key);
  }

  private boolean isFresh(CachedPage page) {
    return versions.isCurrent(page)
        && page.freshUntil().map(until -> Instant.now().isBefore(until)).orElse(true);
  }
}
