package org.portal.content;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKey;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.portal.localization.PortalLocale;

/**
 * The base of every content type. Slug, status, dates and texts come with it and live in tables of
 * the core's own, so that a later column of the core never touches a module's table; a module's
 * entity adds a table with its own fields, joined by id.
 */
@Entity
@Table(name = "content_item")
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "type", length = 40)
public abstract class ContentItem {

  @Id private long id = ItemIds.next();

  /** The discriminator once more, for the order of lists: their index begins with it. */
  @Column(name = "type", insertable = false, updatable = false)
  private String typeId;

  @Column(nullable = false, length = Slugs.LONGEST)
  private String slug;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false, length = 20)
  private ContentStatus status = ContentStatus.DRAFT;

  @Column(name = "sort_key", nullable = false)
  private long sortKey;

  @Column(name = "published_at")
  private Instant publishedAt;

  @Column(name = "created_at", nullable = false)
  private Instant createdAt;

  @Column(name = "updated_at", nullable = false)
  private Instant updatedAt;

  @Column(length = 200)
  private String illustration;

  @Column(length = 500)
  private String source;

  @Column(nullable = false)
  private boolean verified;

  @Column(name = "changed_by", length = 100)
  private String changedBy;

  @Version
  @Column(name = "lock_version", nullable = false)
  private int lockVersion;

  @OneToMany(mappedBy = "item", cascade = CascadeType.ALL, orphanRemoval = true)
  @MapKey(name = "locale")
  private Map<String, ContentText> texts = new HashMap<>();

  @ElementCollection
  @CollectionTable(name = "content_tag", joinColumns = @JoinColumn(name = "item_id"))
  @Column(name = "tag", length = 80)
  private Set<String> tags = new LinkedHashSet<>();

  @ElementCollection
  @CollectionTable(name = "content_reference", joinColumns = @JoinColumn(name = "item_id"))
  @OrderBy("position")
  private List<ItemReference> references = new ArrayList<>();

  /** For JPA. */
  protected ContentItem() {}

  /** The item's id, made by the application; larger for items made later. */
  public long getId() {
    return id;
  }

  /** The readable part of the item's address, unique within its type. */
  public String getSlug() {
    return slug;
  }

  /**
   * Sets the readable part of the address.
   *
   * @throws IllegalArgumentException if it is no slug
   */
  public void setSlug(String slug) {
    this.slug = Slugs.require(slug);
  }

  public ContentStatus getStatus() {
    return status;
  }

  public void setStatus(ContentStatus status) {
    this.status = status;
  }

  /** When visitors see it from, UTC; null if never published. */
  public Instant getPublishedAt() {
    return publishedAt;
  }

  public void setPublishedAt(Instant publishedAt) {
    this.publishedAt = publishedAt;
  }

  /** When it was last changed, UTC. */
  public Instant getUpdatedAt() {
    return updatedAt;
  }

  /** When it was made, UTC. */
  public Instant getCreatedAt() {
    return createdAt;
  }

  /**
   * The path of its drawing below the portal's assets, for example {@code sites/mir-castle.svg}.
   */
  public String getIllustration() {
    return illustration;
  }

  public void setIllustration(String illustration) {
    this.illustration = illustration;
  }

  /** Where its facts were looked up, for readers; may be null. */
  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }

  /** Whether its main facts were checked against the source. */
  public boolean isVerified() {
    return verified;
  }

  public void setVerified(boolean verified) {
    this.verified = verified;
  }

  /** Who changed it last, by name; null if nobody did by hand. */
  public String getChangedBy() {
    return changedBy;
  }

  public void setChangedBy(String changedBy) {
    this.changedBy = changedBy;
  }

  /** Counts its changes; two people who edit the same one notice each other by it. */
  public int getVersion() {
    return lockVersion;
  }

  /** Takes an id that was given out before, for an item whose draft is older than itself. */
  void adoptId(long givenId) {
    this.id = givenId;
  }

  /** Its words for grouping; a live set. */
  public Set<String> getTags() {
    return tags;
  }

  /** Items of this or another type that it points to; a live list. */
  public List<ItemReference> getReferences() {
    return references;
  }

  /** The texts by language tag; a live map. Use {@link #text} to add to it. */
  public Map<String, ContentText> getTexts() {
    return texts;
  }

  /** The text in that language, made if it does not exist. */
  public ContentText text(PortalLocale locale) {
    return texts.computeIfAbsent(locale.tag(), tag -> new ContentText(this, tag));
  }

  /**
   * The number that lists are sorted by: the time of publication unless a type overrides it with
   * something of its own (a year, a rank). Stored when the item is saved.
   */
  protected long sortKey() {
    return publishedAt == null ? 0 : publishedAt.toEpochMilli();
  }

  /**
   * Brings up to date what the item keeps beside its own fields and computes from them (the dates
   * that a rule gives, say); called before it is checked and stored. Does nothing by default.
   *
   * @throws InvalidContentException if the fields do not allow it
   */
  protected void derive() {}

  @PrePersist
  @PreUpdate
  void beforeSaving() {
    updatedAt = Instant.now();
    if (createdAt == null) {
      createdAt = updatedAt;
    }
    sortKey = sortKey();
  }
}
