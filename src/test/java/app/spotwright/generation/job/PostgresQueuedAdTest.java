package app.spotwright.generation.job;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.OnPostgres;
import app.spotwright.generation.ProgressBus;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The same on PostgreSQL, and what only several processes on one database need. */
@OnPostgres
class PostgresQueuedAdTest extends QueuedAdTest {
  private static final int LIMIT_SECONDS = 30;

  @Autowired JdbcClient rows;
  @Autowired DataSourceProperties database;
  @Autowired PlatformTransactionManager transactions;

  @Test
  void anotherProcessHearsWhatIsCommittedAndLooksAgainAfterItsConnectionBroke() throws Exception {
    UUID ad = UUID.randomUUID();
    Semaphore told = new Semaphore(0);
    PostgresBus other =
        new PostgresBus(
            rows,
            new PostgresBus.Address(
                database.determineUrl(),
                database.determineUsername(),
                database.determinePassword()));
    try (ProgressBus.Listening _ = other.listen(ad, told::release)) {
      other.start();
      assertThat(told.tryAcquire(LIMIT_SECONDS, TimeUnit.SECONDS)).as("connected").isTrue();
      TransactionTemplate transaction = new TransactionTemplate(transactions);
      transaction.executeWithoutResult(status -> {
        bus.changed(ad);
        status.setRollbackOnly();
      });
      transaction.executeWithoutResult(status -> bus.changed(ad));
      assertThat(told.tryAcquire(LIMIT_SECONDS, TimeUnit.SECONDS)).as("committed").isTrue();
      assertThat(told.tryAcquire()).as("rolled back").isFalse();

      rows.sql("select pg_terminate_backend(pid) from pg_stat_activity where query like 'listen%'")
          .query((row, number) -> number)
          .list();

      assertThat(told.tryAcquire(LIMIT_SECONDS, TimeUnit.SECONDS)).as("connected again").isTrue();
    } finally {
      other.stop();
    }
  }

  @Test
  void aProcessThatStandsStillInATransactionDoesNotKeepItsLocksForEver() {
    assertThat(
            rows.sql("select setting from pg_settings where name = :name")
                .param("name", "idle_in_transaction_session_timeout")
                .query(Integer.class)
                .single())
        .as("milliseconds")
        .isBetween(1, 60_000);
  }
}
