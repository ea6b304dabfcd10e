package org.portal.tourism.monument;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import org.portal.content.DataRow;
import org.portal.localization.LocalizedText;

/** Somebody who made a monument. */
@Embeddable
public class Author {

  @Enumerated(EnumType.STRING)
  @Column(length = 20)
  private AuthorRole role;

  @Column(nullable = false)
  private LocalizedText name;

  /** For JPA. */
  protected Author() {}

  static Author of(DataRow row) {
    Author author = new Author();
    author.role = row.choice("role", AuthorRole.class).orElse(null);
    author.name =
        row.text("name").orElseThrow(() -> new IllegalArgumentException("An author has no name"));
    return author;
  }

  static Author of(LocalizedText name, AuthorRole role) {
    Author author = new Author();
    author.name = name;
    author.role = role;
    return author;
  }

  Optional<AuthorRole> role() {
    return Optional.ofNullable(role);
  }

  LocalizedText name() {
    return name;
  }
}
