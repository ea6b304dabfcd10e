package org.portal.security.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.portal.security.AuditRecord;

/** One line of the audit. */
@Entity
@Table(name = "portal_audit")
public class AuditEntry {

  private static final int SUBJECT_LENGTH = 300;

  @Id private long id;

  @Column(name = "happened_at", nullable = false)
  private Instant happenedAt;

  @Column(nullable = false, length = 100)
  private String account;

  @Column(nullable = false, length = 60)
  private String action;

  @Column(nullable = false, length = SUBJECT_LENGTH)
  private String subject;

  /** For JPA. */
  protected AuditEntry() {}

  /** What has just happened. */
  public AuditEntry(String account, String action, String subject) {
    this.id = RandomId.next();
    this.happenedAt = Instant.now();
    this.account = account;
    this.action = action;
    this.subject =
        subject.length() > SUBJECT_LENGTH ? subject.substring(0, SUBJECT_LENGTH) : subject;
  }

  /** The line, to be read. */
  public AuditRecord toRecord() {
    return new AuditRecord(happenedAt, account, action, subject);
  }
}
