package app.spotwright.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Secret links in mails: kept as hashes, used once, for a while. Thread-safe. */
@Component
class ActionLinks {
  private final JdbcClient database;
  private final Clock clock;

  ActionLinks(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Makes a link's secret; older unused ones for the same purpose are void. */
  String issue(UUID user, Purpose purpose, String email) {
    Instant now = clock.instant();
    voidAll(user, purpose);
    String secret = Secrets.next();
    database
        .sql(
            "insert into action_link (token_hash, user_id, purpose, email, created_at, expires_at)"
                + " values (?, ?, ?, ?, ?, ?)")
        .params(
            Secrets.hash(secret),
            user,
            purpose.name(),
            email,
            Times.of(now),
            Times.of(now.plus(purpose.life)))
        .update();
    return secret;
  }

  /** Whether a link was made less than a while ago. */
  boolean issuedWithin(UUID user, Purpose purpose, Duration age) {
    return database
            .sql(
                "select count(*) from action_link"
                    + " where user_id = ? and purpose = ? and created_at > ?")
            .params(user, purpose.name(), Times.of(clock.instant().minus(age)))
            .query(Integer.class)
            .single()
        > 0;
  }

  /** Whom a link is for, as long as it can be used. */
  Optional<Link> find(String secret, Purpose purpose) {
    return database
        .sql(
            "select user_id, email from action_link where token_hash = ? and purpose = ?"
                + " and used_at is null and expires_at > ?")
        .params(Secrets.hash(secret), purpose.name(), Times.of(clock.instant()))
        .query((row, _) -> new Link(row.getObject("user_id", UUID.class), row.getString("email")))
        .optional();
  }

  /** Uses a link up. Of several at the same time one succeeds. */
  Optional<Link> redeem(String secret, Purpose purpose) {
    Optional<Link> link = find(secret, purpose);
    boolean first =
        link.isPresent()
            && database
                    .sql(
                        "update action_link set used_at = ? where token_hash = ?"
                            + " and used_at is null")
                    .params(Times.of(clock.instant()), Secrets.hash(secret))
                    .update()
                == 1;
    return first ? link : Optional.empty();
  }

  /** Makes all unused links of somebody useless. */
  void voidAll(UUID user, Purpose purpose) {
    database
        .sql(
            "update action_link set used_at = ? where user_id = ? and purpose = ?"
                + " and used_at is null")
        .params(Times.of(clock.instant()), user, purpose.name())
        .update();
  }

  /** Makes unused links useless that would give the account another address. */
  void voidMoves(UUID user, String email) {
    database
        .sql(
            "update action_link set used_at = ? where user_id = ? and purpose = ? and email <> ?"
                + " and used_at is null")
        .params(Times.of(clock.instant()), user, Purpose.CONFIRM_EMAIL.name(), email)
        .update();
  }

  /** What a link is good for. */
  enum Purpose {
    CONFIRM_EMAIL(Duration.ofHours(24)),
    RESET_PASSWORD(Duration.ofHours(1));

    final Duration life;

    Purpose(Duration life) {
      this.life = life;
    }
  }

  /**
   * A link that can be used.
   *
   * @param user whose it is
   * @param email the address that it was sent to
   */
  record Link(UUID user, String email) {}
}
