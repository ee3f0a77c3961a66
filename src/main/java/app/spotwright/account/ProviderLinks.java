package app.spotwright.account;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose account is whose at a provider. Thread-safe. */
@Component
class ProviderLinks {
  private final JdbcClient database;
  private final Clock clock;

  ProviderLinks(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** The account of somebody whom the provider knows by that name. */
  Optional<UUID> find(String issuer, String subject) {
    return database
        .sql("select user_id from provider_link where issuer = ? and subject = ?")
        .params(issuer, subject)
        .query(UUID.class)
        .optional();
  }

  /** All links of an account. */
  List<Link> of(UUID user) {
    return database
        .sql(
            "select issuer, subject, email, created_at, last_used_at from provider_link"
                + " where user_id = ? order by created_at")
        .param(user)
        .query((row, _) ->
            new Link(
                row.getString("issuer"),
                row.getString("subject"),
                row.getString("email"),
                Times.required(row, "created_at"),
                Times.required(row, "last_used_at")))
        .list();
  }

  /** The link of an account with one provider. */
  Optional<Link> of(UUID user, String issuer) {
    return of(user).stream().filter(link -> link.issuer().equals(issuer)).findFirst();
  }

  /** Links an account; fails where it, or that person at the provider, is linked already. */
  void add(UUID user, ProviderIdentity identity, String email) {
    Instant now = clock.instant();
    database
        .sql(
            "insert into provider_link (issuer, subject, user_id, email, created_at, last_used_at)"
                + " values (?, ?, ?, ?, ?, ?)")
        .params(identity.issuer(), identity.subject(), user, email, Times.of(now), Times.of(now))
        .update();
  }

  /** Notes that a link was used, and the address that the provider has now. */
  void used(ProviderIdentity identity) {
    database
        .sql(
            "update provider_link set last_used_at = ?, email = coalesce(?, email)"
                + " where issuer = ? and subject = ?")
        .param(Times.of(clock.instant()))
        .param(identity.email())
        .param(identity.issuer())
        .param(identity.subject())
        .update();
  }

  /** Removes a link of an account. */
  boolean remove(UUID user, String issuer) {
    return database
            .sql("delete from provider_link where user_id = ? and issuer = ?")
            .params(user, issuer)
            .update()
        > 0;
  }

  /**
   * A link.
   *
   * @param issuer the provider
   * @param subject its name for them
   * @param email their address there, as of the last sign-in
   * @param createdAt since when
   * @param lastUsedAt when they signed in with it last
   */
  record Link(String issuer, String subject, String email, Instant createdAt, Instant lastUsedAt) {}
}
