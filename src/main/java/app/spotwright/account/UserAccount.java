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

  @Column(nullable = false)
  private long credentials;

  private @Nullable Instant emailConfirmedAt;
  private @Nullable Instant suspendedAt;

  @Column(nullable = false, updatable = false)
  private Instant createdAt;

  @Column(nullable = false)
  private Instant updatedAt;

  @Version private long version;

  UserAccount() {}

  UserAccount(
      String email,
      String name,
      @Nullable String passwordHash,
      Role role,
      Locale locale,
      Instant now) {
    this.id = UUID.randomUUID();
    this.email = email;
    this.name = name;
    this.passwordHash = passwordHash;
    this.role = role;
    this.locale = locale;
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

  Locale locale() {
    return locale;
  }

  long credentials() {
    return credentials;
  }

  Instant createdAt() {
    return createdAt;
  }

  /** The address is known to be theirs; it may be a new one. */
  void confirm(String address, Instant now) {
    email = address;
    emailConfirmedAt = now;
    updatedAt = now;
  }

  void describe(String newName, Locale newLocale, Instant now) {
    name = newName;
    locale = newLocale;
    updatedAt = now;
  }

  /** Another password: whoever signed in with the old one is signed in no longer. */
  void changePassword(String hash, Instant now) {
    passwordHash = hash;
    changeWaysIn(now);
  }

  /** Whoever signed in with the password is signed in no longer, and cannot come back with it. */
  void dropPassword(Instant now) {
    passwordHash = null;
    changeWaysIn(now);
  }

  /** Another way to sign in: sessions that began before are over. */
  void changeWaysIn(Instant now) {
    credentials++;
    updatedAt = now;
  }

  void changeRole(Role newRole, Instant now) {
    role = newRole;
    updatedAt = now;
  }

  void suspend(Instant now) {
    suspendedAt = now;
    updatedAt = now;
  }

  void resume(Instant now) {
    suspendedAt = null;
    updatedAt = now;
  }
}
