package org.portal.cache;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.portal.change.ChangeTag;
import org.portal.change.ChangesArrived;
import org.portal.module.ModuleRested;
import org.portal.module.ModulesChanged;

/**
 * A version for each tag, raised when what it names changes. A page is fresh while all its tags
 * have the versions that they had when it was begun; so a change during rendering is never lost.
 */
@ApplicationScoped
public class TagVersions {

  private final AtomicLong clock = new AtomicLong();
  private final Map<String, Long> versions = new ConcurrentHashMap<>();

  /** The moment from which on changes count; take it before reading what a page shows. */
  public long now() {
    return clock.get();
  }

  /** The tags with the version that each has at that moment or would have had. */
  public static Map<String, Long> stamped(Set<String> tags, long moment) {
    return tags.stream().collect(Collectors.toMap(Function.identity(), tag -> moment));
  }

  /** Whether nothing of what the page shows has changed since it was begun. */
  public boolean isCurrent(CachedPage page) {
    for (Map.Entry<String, Long> tag : page.tagVersions().entrySet()) {
      Long changed = versions.get(tag.getKey());
      if (changed != null && changed > tag.getValue()) {
        return false;
      }
    }
    return true;
  }

  /** Says that these have changed. */
  public void raise(Set<String> tags) {
    long version = clock.incrementAndGet();
    // two changes at once may come here in the other order; the later one must not be lost
    tags.forEach(tag -> versions.merge(tag, version, Math::max));
  }

  void follow(@Observes ChangesArrived changes) {
    raise(changes.tags());
  }

  void follow(@Observes ModulesChanged changed) {
    raise(Set.of(ChangeTag.MODULES));
  }

  void follow(@Observes ModuleRested rested) {
    raise(Set.of(ChangeTag.RESTING));
  }
}
