package app.spotwright.account;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.ClockThatCanBeSet;
import app.spotwright.account.ActionLinks.Purpose;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the accounts say in SQL, said to a real PostgreSQL. */
@TestInstance(Lifecycle.PER_CLASS)
class AccountRowsOnPostgresTest {
  private final EmbeddedPostgres postgres;
  private final JdbcClient database;
  private final ClockThatCanBeSet clock = new ClockThatCanBeSet();
  private final AuditLog audit;
  private UUID user = UUID.randomUUID();

  AccountRowsOnPostgresTest() throws IOException {
    postgres = EmbeddedPostgres.start();
    DataSource source = postgres.getPostgresDatabase();
    Flyway.configure()
        .dataSource(source)
        .locations("classpath:db/migration/common", "classpath:db/migration/postgresql")
        .load()
        .migrate();
    database = JdbcClient.create(source);
    audit = new AuditLog(database, clock);
  }

  @AfterAll
  void stop() throws IOException {
    postgres.close();
  }

  @BeforeEach
  void somebody() {
    user = UUID.randomUUID();
    database
        .sql(
            "insert into user_account (id, email, name, role, locale, created_at, updated_at,"
                + " version) values (?, ?, 'Wilma', 'USER', 'en', now(), now(), 0)")
        .params(user, user + "@example.com")
        .update();
  }

  @Test
  void aLinkIsUsedOnceInItsTime() {
    ActionLinks links = new ActionLinks(database, clock);
    String old = links.issue(user, Purpose.RESET_PASSWORD, "a@example.com");
    String secret = links.issue(user, Purpose.RESET_PASSWORD, "a@example.com");
    assertThat(links.redeem(old, Purpose.RESET_PASSWORD)).as("a newer one was made").isEmpty();
    assertThat(links.redeem(secret, Purpose.CONFIRM_EMAIL)).as("for something else").isEmpty();
    assertThat(links.redeem(secret, Purpose.RESET_PASSWORD)).isPresent();
    assertThat(links.redeem(secret, Purpose.RESET_PASSWORD)).as("used").isEmpty();
    assertThat(links.issuedWithin(user, Purpose.RESET_PASSWORD, Duration.ofMinutes(1))).isTrue();
    String late = links.issue(user, Purpose.RESET_PASSWORD, "a@example.com");
    clock.forward(Duration.ofHours(1));
    assertThat(links.redeem(late, Purpose.RESET_PASSWORD)).as("too late").isEmpty();
  }

  @Test
  void manyAttemptsAtTheSameTimeGainNothing() throws Exception {
    SignInGuard guard = new SignInGuard(database, clock);
    List<Callable<Boolean>> attempts =
        IntStream.range(0, 40)
            .<Callable<Boolean>>mapToObj(
                i -> () -> guard.enter(user + "@example.com", user + "/" + i).isZero())
            .toList();
    int passed = 0;
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      for (Future<Boolean> attempt : threads.invokeAll(attempts)) {
        passed += attempt.get() ? 1 : 0;
      }
    }
    // the free ones, and at most one for each second that this took
    assertThat(passed).isBetween(SignInGuard.FREE_PER_ACCOUNT, SignInGuard.FREE_PER_ACCOUNT + 4);
  }

  @Test
  void tokensAndBrowsersGoWithTheAccountAndTheAuditLogStays() {
    ApiTokens tokens = new ApiTokens(database, audit, clock);
    RememberedDevices devices = new RememberedDevices(database, clock);
    String token = tokens.make(user, "script");
    String secret = devices.remember(user);
    assertThat(tokens.use(token)).hasValue(user);
    assertThat(tokens.of(user).getFirst().lastUsedAt()).isNotNull();
    assertThat(devices.find(secret)).hasValue(user);
    database.sql("delete from user_account where id = ?").param(user).update();
    assertThat(tokens.use(token)).isEmpty();
    assertThat(devices.find(secret)).isEmpty();
    assertThat(audit.about(user, 10)).extracting(AuditLog.Entry::act).contains(Act.TOKEN_MADE);
  }

  @Test
  void theAuditLogNamesNoMachine() {
    audit.add(Act.SIGNED_IN, user, "203.0.113.77", null);
    audit.add(Act.SIGNED_IN, user, "2001:db8:1:2::7", "x".repeat(300));
    audit.add(Act.SIGN_IN_FAILED, null, null, null);
    assertThat(audit.about(user, 10))
        .extracting(AuditLog.Entry::network)
        .containsExactly("2001:db8:1", "203.0.113.0");
  }
}
