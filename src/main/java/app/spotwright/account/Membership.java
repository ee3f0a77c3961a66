package app.spotwright.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who works in which workspace. */
@Entity
@Table(name = "membership")
@IdClass(Membership.Key.class)
class Membership {
  @Id private UUID workspaceId;
  @Id private UUID userId;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private Kind role;

  @Column(nullable = false, updatable = false)
  private Instant createdAt;

  Membership() {}

  Membership(UUID workspace, UUID user, Kind role, Instant now) {
    this.workspaceId = workspace;
    this.userId = user;
    this.role = role;
    this.createdAt = now;
  }

  UUID workspaceId() {
    return workspaceId;
  }

  /** What a member may do in the workspace. */
  enum Kind {
    /** Everything, deleting it too. */
    OWNER,
    /** Make and change ads. */
    MEMBER
  }

  /** Both ids. */
  record Key(@Nullable UUID workspaceId, @Nullable UUID userId) implements Serializable {}
}
