package app.spotwright.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who works here. */
@Entity
@Table(name = "user_account")
class UserAccount {
  @Id private UUID id;

  @Column(nullable = false, unique = true)
  private String email;

  @Column(nullable = false)
  private String name;

  private @Nullable String passwordHash;

  @Enumerated(EnumType.STRING)
  @Column(nullable = false)
  private Role role;

  @Column(nullable = false)
  private Locale locale;

  private @Nullable Instant emailConfirmedAt;
  private @Nullable Instant suspendedAt;

  @Column(nullable = false, updatable = false)
  private Instant createdAt;

  @Column(nullable = false)
  private Instant updatedAt;

  @Version private long version;

  UserAccount() {}

  UserAccount(String email, String name, String passwordHash, Role role, Instant now) {
    this.id = UUID.randomUUID();
    this.email = email;
    this.name = name;
    this.passwordHash = passwordHash;
    this.role = role;
    this.locale = Locale.ENGLISH;
    this.createdAt = now;
    this.updatedAt = now;
  }

  UUID id() {
    return id;
  }

  String email() {
    return email;
  }

  String name() {
    return name;
  }

  @Nullable String passwordHash() {
    return passwordHash;
  }

  Role role() {
    return role;
  }

  boolean isSuspended() {
    return suspendedAt != null;
  }

  boolean isConfirmed() {
    return emailConfirmedAt != null;
  }

  void confirmEmail(Instant now) {
    emailConfirmedAt = now;
    updatedAt = now;
  }
}
