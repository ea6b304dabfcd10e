package org.portal.content;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** Title, summary and body of an item in one language. */
@Entity
@Table(name = "content_text")
@IdClass(ContentText.Key.class)
public class ContentText {

  @Id
  @ManyToOne(optional = false)
  @JoinColumn(name = "item_id")
  private ContentItem item;

  @Id
  @Column(length = 10)
  private String locale;

  @Column(nullable = false, length = ContentLimits.TITLE)
  private String title;

  @Column(length = ContentLimits.SUMMARY)
  private String summary;

  @Column(length = ContentLimits.BODY)
  private String body;

  @Column(nullable = false)
  private boolean hidden;

  @Column(name = "changed_at")
  private Instant changedAt;

  @Column(name = "checked_at")
  private Instant checkedAt;

  /** For JPA. */
  protected ContentText() {}

  ContentText(ContentItem item, String locale) {
    this.item = item;
    this.locale = locale;
  }

  /** The language's BCP 47 tag. */
  public String getLocale() {
    return locale;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  /** One or two sentences, plain text; may be null. */
  public String getSummary() {
    return summary;
  }

  public void setSummary(String summary) {
    this.summary = summary;
  }

  /** Plain text, paragraphs separated by an empty line; null if there is no translation of it. */
  public String getBody() {
    return body;
  }

  public void setBody(String body) {
    this.body = body;
  }

  /** Whether visitors do not see it yet, as one that is still being translated. */
  public boolean isHidden() {
    return hidden;
  }

  public void setHidden(boolean hidden) {
    this.hidden = hidden;
  }

  /** When its words changed last, UTC; null if they were never edited by hand. */
  public Instant getChangedAt() {
    return changedAt;
  }

  public void setChangedAt(Instant changedAt) {
    this.changedAt = changedAt;
  }

  /** When it was last known to say what the first language says, UTC; null if never edited. */
  public Instant getCheckedAt() {
    return checkedAt;
  }

  public void setCheckedAt(Instant checkedAt) {
    this.checkedAt = checkedAt;
  }

  /**
   * Whether the text that it was translated from has changed since.
   *
   * @param source the text in the portal's first language; may be null
   */
  public boolean isOlderThan(ContentText source) {
    return source != null
        && source != this
        && source.changedAt != null
        && (checkedAt == null || checkedAt.isBefore(source.changedAt));
  }

  /** The primary key. */
  public static final class Key implements Serializable {

    private static final long serialVersionUID = 1L;

    private long item;
    private String locale;

    /** For JPA. */
    public Key() {}

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.item == item && key.locale.equals(locale);
    }

    @Override
    public int hashCode() {
      return Long.hashCode(item) * 31 + locale.hashCode();
    }
  }
}
