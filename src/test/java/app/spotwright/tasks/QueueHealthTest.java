package app.spotwright.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** What is told of the queue, on a real database. */
class QueueHealthTest {
  private static final String KIND = "things";

  private DataSource database;
  private JdbcClient rows;
  private TaskQueue queue;
  private QueueHealth health;

  @BeforeEach
  void open() {
    database =
        new DriverManagerDataSource(
            "jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1;WRITE_DELAY=0".formatted(UUID.randomUUID()));
    new ResourceDatabasePopulator(new ClassPathResource("db/migration/h2/V22__queue.sql"))
        .execute(database);
    rows = JdbcClient.create(database);
    QueueClock clock = new QueueClock(new QueueDatabase(database), rows, Clock.systemUTC());
    queue = new TaskQueue(database, rows, clock);
    health =
        new QueueHealth(
            new QueueRows(rows, clock),
            new QueueSettings(false, 1, Duration.ZERO, Duration.ofMinutes(30)),
            List.of(new Things()),
            clock);
  }

  private static final class Things implements QueuedWork {
    @Override
    public String kind() {
      return KIND;
    }

    @Override
    public void run(UUID id) {
      throw new IllegalStateException("nobody works here");
    }

    @Override
    public void stop() {}
  }

  /** As if everything in the queue had happened earlier. */
  private void later(int minutes) {
    rows.sql(
            """
            update scheduled_tasks set execution_time = dateadd(minute, -:minutes, execution_time),
              last_heartbeat = dateadd(minute, -:minutes, last_heartbeat)
            """)
        .param("minutes", minutes)
        .update();
  }

  @Test
  void whatWaitsForTooLongIsToldAndWhatIsNotDueIsNot() {
    queue.enqueueLater(KIND, UUID.randomUUID(), Duration.ofDays(2));
    assertThat(health.health().getStatus()).as("not due").isEqualTo(Status.UP);
    UUID id = UUID.randomUUID();
    queue.enqueue(KIND, id, 0);
    later(29);
    assertThat(health.health().getStatus()).isEqualTo(Status.UP);
    later(2);

    Health late = health.health();

    assertThat(late.getStatus().getCode()).isEqualTo("DEGRADED");
    assertThat(late.getDetails()).containsEntry("waiting", 1);
    assertThat((Long) late.getDetails().get("oldestSeconds")).isBetween(31 * 60L, 32 * 60L);
    queue.withdraw(KIND, id);
    assertThat(health.health().getStatus()).isEqualTo(Status.UP);
  }

  @Test
  void workOfAProcessThatDiedAndThatNobodyTakesOverIsTold() {
    queue.enqueue(KIND, UUID.randomUUID(), 0);
    rows.sql("update scheduled_tasks set picked = true, picked_by = 'gone', last_heartbeat = :now")
        .param("now", java.time.OffsetDateTime.now(java.time.ZoneOffset.UTC))
        .update();
    assertThat(health.health().getStatus()).as("it works").isEqualTo(Status.UP);
    later(2);

    Health dead = health.health();

    assertThat(dead.getStatus().getCode()).isEqualTo("DEGRADED");
    assertThat(dead.getDetails()).containsEntry("abandoned", 1);
  }

  @Test
  void aDatabaseThatDoesNotAnswerIsDown() {
    rows.sql("drop table scheduled_tasks").update();
    assertThat(health.health().getStatus()).isEqualTo(Status.DOWN);
  }
}
