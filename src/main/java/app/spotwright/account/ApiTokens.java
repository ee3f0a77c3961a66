package app.spotwright.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tokens with which programs act for somebody. Kept as hashes, shown once. Thread-safe. */
@Component
public class ApiTokens {
  /** What every token begins with, so that it is recognised where it should not be. */
  public static final String PREFIX = "spotwright_";

  /** Longest name. */
  public static final int LONGEST_NAME = 80;

  private static final Duration GRAIN = Duration.ofMinutes(1);

  private final JdbcClient database;
  private final AuditLog audit;
  private final Clock clock;

  ApiTokens(JdbcClient database, AuditLog audit, Clock clock) {
    this.database = database;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Makes a token.
   *
   * @param name what it is for, 1 to {@value #LONGEST_NAME} characters
   * @return the token, which cannot be found again
   */
  @Transactional
  public String make(UUID user, String name) {
    String token = PREFIX + Secrets.next();
    database
        .sql(
            "insert into api_token (id, user_id, name, token_hash, created_at)"
                + " values (?, ?, ?, ?, ?)")
        .params(UUID.randomUUID(), user, name, Secrets.hash(token), Times.of(clock.instant()))
        .update();
    audit.add(Act.TOKEN_MADE, user, null, name);
    return token;
  }

  /** The tokens of somebody, the newest first. */
  public List<ApiToken> of(UUID user) {
    return database
        .sql(
            "select id, name, created_at, last_used_at from api_token where user_id = ?"
                + " order by created_at desc")
        .param(user)
        .query((row, _) ->
            new ApiToken(
                row.getObject("id", UUID.class),
                row.getString("name"),
                Times.required(row, "created_at"),
                Times.read(row, "last_used_at")))
        .list();
  }

  /** Revokes a token of somebody; nothing happens if it is not theirs. */
  @Transactional
  public void revoke(UUID user, UUID token) {
    int gone =
        database
            .sql("delete from api_token where id = ? and user_id = ?")
            .params(token, user)
            .update();
    if (gone > 0) {
      audit.add(Act.TOKEN_REVOKED, user, null, null);
    }
  }

  /** Revokes all tokens of somebody. */
  void revokeAll(UUID user) {
    of(user).forEach(token -> revoke(user, token.id()));
  }

  /** For whom a token acts; notes that it was used, to the minute. */
  public Optional<UUID> use(String token) {
    String hash = Secrets.hash(token);
    Optional<UUID> user =
        database
            .sql("select user_id from api_token where token_hash = ?")
            .param(hash)
            .query(UUID.class)
            .optional();
    if (user.isPresent()) {
      Instant now = clock.instant();
      database
          .sql(
              "update api_token set last_used_at = ? where token_hash = ?"
                  + " and (last_used_at is null or last_used_at < ?)")
          .params(Times.of(now), hash, Times.of(now.minus(GRAIN)))
          .update();
    }
    return user;
  }

  /**
   * A token, without its secret.
   *
   * @param id of the token
   * @param name what it is for
   * @param createdAt when it was made
   * @param lastUsedAt when a program used it last, or null
   */
  public record ApiToken(UUID id, String name, Instant createdAt, @Nullable Instant lastUsedAt) {}
}
