package org.portal.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.portal.settings.SettingsReader;

class PageCacheTest {

  private static final PageKey KEY = new PageKey("https://portal.example", "/en/news", "");

  private final TagVersions versions = new TagVersions();
  private final PageCache cache =
      new PageCache(new SettingsReader(key -> Optional.empty()).read(), versions);
  private final AtomicInteger made = new AtomicInteger();

  private CachedPage page(Optional<Instant> freshUntil, String... tags) {
    made.incrementAndGet();
    return new CachedPage(
        FinishedBytes.of(200, "text/html", "page".getBytes(StandardCharsets.UTF_8)),
        TagVersions.stamped(Set.of(tags), versions.now()),
        freshUntil,
        Optional.empty());
  }

  private CachedPage get(String... tags) {
    return cache.get(KEY, () -> page(Optional.empty(), tags), page -> true);
  }

  @Test
  void aPageIsMadeOnce() {
    CachedPage first = get("type:article");
    assertSame(first, get("type:article"));
    assertEquals(1, made.get());
  }

  @Test
  void withoutMemoryEveryPageIsMadeAnew() {
    PageCache none =
        new PageCache(
            new SettingsReader(
                    key ->
                        key.equals("portal.cache.megabytes") ? Optional.of("0") : Optional.empty())
                .read(),
            versions);
    none.get(KEY, () -> page(Optional.empty()), page -> true);
    none.get(KEY, () -> page(Optional.empty()), page -> true);
    assertEquals(2, made.get());
    assertEquals(Optional.empty(), none.kept(KEY));
  }

  @Test
  void aChangeOfWhatItShowsMakesItAnew() {
    get("type:article");
    versions.raise(Set.of("type:article"));
    get("type:article");
    assertEquals(2, made.get());
  }

  @Test
  void anotherChangeDoesNot() {
    get("type:article");
    versions.raise(Set.of("type:event"));
    get("type:article");
    assertEquals(1, made.get());
  }

  @Test
  void aChangeWhileThePageIsBeingMadeIsNotLost() {
    cache.get(
        KEY,
        () -> {
          CachedPage page = page(Optional.empty(), "type:article");
          versions.raise(Set.of("type:article"));
          return page;
        },
        page -> true);
    assertTrue(cache.fresh(KEY).isEmpty());
  }

  @Test
  void anOutdatedPageStaysUntilItIsReplaced() {
    CachedPage first = get("type:article");
    versions.raise(Set.of("type:article"));
    assertThrows(
        IllegalStateException.class,
        () ->
            cache.get(
                KEY,
                () -> {
                  throw new IllegalStateException("the database is away");
                },
                page -> true));
    assertSame(first, cache.kept(KEY).orElseThrow());
    assertTrue(cache.fresh(KEY).isEmpty());
  }

  @Test
  void aPageAgesByItself() {
    cache.get(KEY, () -> page(Optional.of(Instant.now().minusSeconds(1))), page -> true);
    assertTrue(cache.fresh(KEY).isEmpty());
    assertTrue(cache.kept(KEY).isPresent());
  }

  @Test
  void whatIsNotWorthKeepingIsNotKept() {
    cache.get(KEY, () -> page(Optional.empty()), page -> false);
    assertTrue(cache.kept(KEY).isEmpty());
  }

  @Test
  void othersGetTheOutdatedPageWhileOneMakesTheNewOne() throws Exception {
    CachedPage outdated = get("type:article");
    versions.raise(Set.of("type:article"));
    CountDownLatch making = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    ExecutorService executor = Executors.newSingleThreadExecutor();
    try {
      Future<CachedPage> maker =
          executor.submit(
              () ->
                  cache.get(
                      KEY,
                      () -> {
                        making.countDown();
                        await(goOn);
                        return page(Optional.empty(), "type:article");
                      },
                      page -> true));
      assertTrue(making.await(10, TimeUnit.SECONDS));
      assertSame(outdated, get("type:article"));
      goOn.countDown();
      CachedPage made = maker.get(10, TimeUnit.SECONDS);
      assertSame(made, get("type:article"));
      assertNotSame(outdated, made);
    } finally {
      executor.shutdownNow();
    }
  }

  @Test
  void whoWaitsTooLongMakesThePageAsWell() throws Exception {
    CountDownLatch making = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    ExecutorService executor = Executors.newSingleThreadExecutor();
    try {
      executor.execute(
          () ->
              cache.get(
                  KEY,
                  () -> {
                    making.countDown();
                    await(goOn);
                    return page(Optional.empty());
                  },
                  page -> true));
      assertTrue(making.await(10, TimeUnit.SECONDS));
      CachedPage own = get();
      assertSame(own, cache.kept(KEY).orElseThrow());
      assertEquals(1, made.get(), "the other one is at it still");
    } finally {
      goOn.countDown();
      executor.shutdownNow();
    }
  }

  @Test
  void aPageWhoseTimeIsUpIsUnchangedUntilSomethingOfItChanges() {
    cache.get(
        KEY, () -> page(Optional.of(Instant.now().minusSeconds(1)), "type:article"), page -> true);
    assertTrue(cache.fresh(KEY).isEmpty());
    assertTrue(cache.unchanged(KEY).isPresent());
    versions.raise(Set.of("type:article"));
    assertTrue(cache.unchanged(KEY).isEmpty());
  }

  private static void await(CountDownLatch latch) {
    try {
      assertTrue(latch.await(10, TimeUnit.SECONDS));
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }
}
