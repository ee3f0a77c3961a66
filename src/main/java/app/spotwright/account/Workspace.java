package app.spotwright.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** What owns brands, ads, assets and the ledger. */
@Entity
@Table(name = "workspace")
class Workspace {
  @Id private UUID id;

  @Column(nullable = false)
  private String name;

  @Column(nullable = false, updatable = false)
  private Instant createdAt;

  @Column(nullable = false)
  private Instant updatedAt;

  @Version private long version;

  Workspace() {}

  Workspace(String name, Instant now) {
    this.id = UUID.randomUUID();
    this.name = name;
    this.createdAt = now;
    this.updatedAt = now;
  }

  UUID id() {
    return id;
  }

  String name() {
    return name;
  }
}
