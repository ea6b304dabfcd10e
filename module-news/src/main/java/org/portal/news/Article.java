package org.portal.news;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import org.portal.content.ContentItem;
import org.portal.content.Field;
import org.portal.content.Type;
import org.portal.localization.LocalizedText;

/** A piece of news. */
@Entity
@Table(name = "news_article")
@DiscriminatorValue(Article.TYPE)
@Type(id = Article.TYPE, schema = "NewsArticle")
public class Article extends ContentItem {

  /** The content type's id. */
  public static final String TYPE = "article";

  @Field(order = 10, facet = true, list = true, property = "articleSection")
  @NotNull
  @Enumerated(EnumType.STRING)
  @Column(length = 30)
  private Category category;

  @Field(order = 20, property = "dateline")
  private LocalizedText dateline;

  @Field(order = 30)
  private LocalizedText agency;

  @Field(order = 40)
  @Column(name = "photo_caption")
  private LocalizedText photoCaption;

  @Field(order = 50)
  @Column(name = "photo_from_archive")
  private boolean photoFromArchive;

  /** For JPA. */
  protected Article() {}

  static Article empty() {
    return new Article();
  }

  /** What it is about. */
  public Category getCategory() {
    return category;
  }

  void setCategory(Category category) {
    this.category = category;
  }

  /** The place it was written in, in capitals; may be null. */
  public LocalizedText getDateline() {
    return dateline;
  }

  void setDateline(LocalizedText dateline) {
    this.dateline = dateline;
  }

  /** Who wrote it; may be null. */
  public LocalizedText getAgency() {
    return agency;
  }

  void setAgency(LocalizedText agency) {
    this.agency = agency;
  }

  /** What its photo shows; null if it has no photo. */
  public LocalizedText getPhotoCaption() {
    return photoCaption;
  }

  void setPhotoCaption(LocalizedText photoCaption) {
    this.photoCaption = photoCaption;
  }

  /** Whether the photo was taken at another time than what the article tells of. */
  public boolean isPhotoFromArchive() {
    return photoFromArchive;
  }

  void setPhotoFromArchive(boolean photoFromArchive) {
    this.photoFromArchive = photoFromArchive;
  }
}
