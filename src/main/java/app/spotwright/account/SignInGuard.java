package app.spotwright.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes those wait who guess passwords: per account, whether there is one or not, and per address
 * of the client. Every attempt counts as failed until it has succeeded, so that many at the same
 * time gain nothing. The counts are rows: they outlive a restart and hold on all nodes. Waits grow
 * from one second to {@link #LONGEST}. Thread-safe; not to be used in a transaction.
 */
@Component
public class SignInGuard {
  /** The longest that anybody has to wait. */
  static final Duration LONGEST = Duration.ofMinutes(15);

  /** Wrong passwords for one account before the waits begin. */
  static final int FREE_PER_ACCOUNT = 4;

  /** Wrong passwords from one address before the waits begin: offices share an address. */
  static final int FREE_PER_ADDRESS = 20;

  private static final Duration FORGOTTEN = Duration.ofHours(6);

  private final JdbcClient database;
  private final Clock clock;

  SignInGuard(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Begins an attempt.
   *
   * @param account what was typed as the address of the account
   * @param address of the client
   * @return zero if it may go on, else how long to wait before the next one
   */
  public Duration enter(String account, String address) {
    Duration wait = enter(origin(address), FREE_PER_ADDRESS);
    if (!wait.isZero()) {
      return wait;
    }
    wait = enter(source(account), FREE_PER_ACCOUNT);
    if (!wait.isZero()) {
      succeeded(address); // nothing was tried
    }
    return wait;
  }

  /** Begins an attempt at something else than a sign-in that must not be tried without end. */
  public Duration enter(String address) {
    return enter(origin(address), FREE_PER_ADDRESS);
  }

  /** The attempt that was begun has succeeded. */
  public void succeeded(String account, String address) {
    forget(account);
    succeeded(address);
  }

  /** Whoever has the account has shown it in another way: nobody waits for it any more. */
  void forget(String account) {
    database.sql("delete from sign_in_attempt where source = ?").param(source(account)).update();
  }

  /** The attempt at something else has succeeded. */
  public void succeeded(String address) {
    database
        .sql("update sign_in_attempt set failures = failures - 1 where source = ? and failures > 0")
        .param(origin(address))
        .update();
  }

  private Duration enter(String source, int free) {
    while (true) {
      Instant now = clock.instant();
      Optional<Attempts> before = find(source);
      if (before.isEmpty()) {
        if (first(source, now)) {
          return Duration.ZERO;
        }
        continue;
      }
      Attempts attempts = before.get();
      Instant next = attempts.last().plus(delay(attempts.failures(), free));
      if (now.isBefore(next)) {
        return Duration.between(now, next);
      }
      int failures = attempts.last().plus(FORGOTTEN).isBefore(now) ? 1 : attempts.failures() + 1;
      if (count(source, attempts, failures, now)) {
        return Duration.ZERO;
      }
    }
  }

  private Optional<Attempts> find(String source) {
    return database
        .sql("select failures, last_failed_at from sign_in_attempt where source = ?")
        .param(source)
        .query(
            (row, _) -> new Attempts(row.getInt("failures"), Times.required(row, "last_failed_at")))
        .optional();
  }

  private boolean first(String source, Instant now) {
    OffsetDateTime forgotten = Times.of(now.minus(FORGOTTEN));
    database.sql("delete from sign_in_attempt where last_failed_at < ?").param(forgotten).update();
    try {
      database
          .sql("insert into sign_in_attempt (source, failures, last_failed_at) values (?, 1, ?)")
          .params(List.of(source, Times.of(now)))
          .update();
      return true;
    } catch (DuplicateKeyException e) {
      return false;
    }
  }

  /** Counts unless somebody else did in the meantime. */
  private boolean count(String source, Attempts seen, int failures, Instant now) {
    return database
            .sql(
                "update sign_in_attempt set failures = ?, last_failed_at = ?"
                    + " where source = ? and failures = ? and last_failed_at = ?")
            .params(failures, Times.of(now), source, seen.failures(), Times.of(seen.last()))
            .update()
        == 1;
  }

  /** One second after the free ones, then twice as long each time. */
  static Duration delay(int failures, int free) {
    int beyond = failures - free;
    if (beyond < 0) {
      return Duration.ZERO;
    }
    Duration delay = Duration.ofSeconds(1L << Math.min(beyond, 20));
    return delay.compareTo(LONGEST) > 0 ? LONGEST : delay;
  }

  /** People type passwords where the address belongs: what they typed is not kept. */
  private static String source(String account) {
    return "account:" + Secrets.hash(account.strip().toLowerCase(Locale.ROOT));
  }

  private static String origin(String address) {
    return "address:" + address.substring(0, Math.min(60, address.length()));
  }

  private record Attempts(int failures, Instant last) {}
}
