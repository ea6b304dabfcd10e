package org.portal.news.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.portal.content.ContentStatus;
import org.portal.news.Article;
import org.portal.news.NewsModule;
import org.portal.persistence.PersistenceUnits;

/**
 * When published articles appeared. Each question is one statement that the index of publication
 * dates answers by itself, however large the archive is.
 */
@ApplicationScoped
public class ArticleDates {

  // the base entity instead of Article: its table alone has all that is asked for
  private static final String PUBLISHED =
      "select i.publishedAt from ContentItem i where type(i) = "
          + Article.class.getSimpleName()
          + " and i.status = :status and i.publishedAt >= :begin and i.publishedAt < :end"
          + " order by i.typeId, i.status, i.publishedAt";

  @Inject private PersistenceUnits units;

  /** When the articles of a span of time appeared, the oldest first. */
  public List<Instant> between(Instant begin, Instant end) {
    return units.inTransaction(
        NewsModule.ID,
        entityManager ->
            entityManager
                .createQuery(PUBLISHED, Instant.class)
                .setParameter("status", ContentStatus.PUBLISHED)
                .setParameter("begin", begin)
                .setParameter("end", end)
                .getResultList());
  }

  /** When the oldest article of a span of time appeared. */
  public Optional<Instant> first(Instant begin, Instant end) {
    return one(PUBLISHED, begin, end);
  }

  /** When the newest article of a span of time appeared. */
  public Optional<Instant> last(Instant begin, Instant end) {
    return one(PUBLISHED + " desc", begin, end);
  }

  private Optional<Instant> one(String query, Instant begin, Instant end) {
    return units.inTransaction(
        NewsModule.ID,
        entityManager ->
            entityManager
                .createQuery(query, Instant.class)
                .setParameter("status", ContentStatus.PUBLISHED)
                .setParameter("begin", begin)
                .setParameter("end", end)
                .setMaxResults(1)
                .getResultStream()
                .findFirst());
  }
}
