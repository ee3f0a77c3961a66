package app.spotwright.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Browsers that stay signed in, by the hash of the secret in their cookie. Thread-safe. */
@Component
public class RememberedDevices {
  /** How long a browser stays signed in. */
  public static final Duration LIFE = Duration.ofDays(30);

  private final JdbcClient database;
  private final Clock clock;

  RememberedDevices(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** Remembers a browser of somebody; the secret goes into its cookie. */
  public String remember(UUID user) {
    Instant now = clock.instant();
    database
        .sql("delete from remembered_device where expires_at < ?")
        .param(Times.of(now))
        .update();
    String secret = Secrets.next();
    database
        .sql(
            "insert into remembered_device (token_hash, user_id, created_at, expires_at)"
                + " values (?, ?, ?, ?)")
        .params(Secrets.hash(secret), user, Times.of(now), Times.of(now.plus(LIFE)))
        .update();
    return secret;
  }

  /** Whose browser has that secret. */
  public Optional<UUID> find(String secret) {
    return database
        .sql("select user_id from remembered_device where token_hash = ? and expires_at > ?")
        .params(Secrets.hash(secret), Times.of(clock.instant()))
        .query(UUID.class)
        .optional();
  }

  /** Forgets one browser. */
  public void forget(String secret) {
    database
        .sql("delete from remembered_device where token_hash = ?")
        .param(Secrets.hash(secret))
        .update();
  }

  /** Forgets all browsers of somebody. */
  public void forgetAll(UUID user) {
    database.sql("delete from remembered_device where user_id = ?").param(user).update();
  }
}
