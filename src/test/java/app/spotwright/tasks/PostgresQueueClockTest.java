package app.spotwright.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import app.spotwright.SharedPostgres;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** A database whose clock jumps: its own function for the time is hidden by one that can be set. */
class PostgresQueueClockTest {
  private static final String KIND = "things";
  private static final int LIMIT_SECONDS = 30;

  private final List<UUID> done = new CopyOnWriteArrayList<>();
  private JdbcClient rows;
  private QueueClock clock;
  private TaskQueue queue;
  private QueueWorker worker;

  @BeforeEach
  void open() {
    DriverManagerDataSource database =
        new DriverManagerDataSource(
            SharedPostgres.newDatabase() + "&currentSchema=jumping,public,pg_catalog",
            "postgres",
            "");
    rows = JdbcClient.create(database);
    rows.sql("create schema jumping").update();
    rows.sql("create table jumping.jump (hours int not null)").update();
    rows.sql("insert into jumping.jump values (0)").update();
    rows.sql(
            """
            create function jumping.clock_timestamp() returns timestamptz language sql volatile as
              'select pg_catalog.clock_timestamp() + hours * interval ''1 hour'' from jumping.jump'
            """)
        .update();
    new ResourceDatabasePopulator(new ClassPathResource("db/migration/postgresql/V22__queue.sql"))
        .execute(database);
    QueueDatabase kind = new QueueDatabase(database);
    clock = new QueueClock(kind, rows, Clock.systemUTC());
    queue = new TaskQueue(database, rows, clock);
    worker =
        new QueueWorker(
            database,
            kind,
            clock,
            new QueueSettings(true, 1, Duration.ofSeconds(5), Duration.ofMinutes(30)),
            List.of(new Things()),
            List.of());
  }

  @AfterEach
  void close() {
    worker.stop();
  }

  private final class Things implements QueuedWork {
    @Override
    public String kind() {
      return KIND;
    }

    @Override
    public void run(UUID id) {
      done.add(id);
    }

    @Override
    public void stop() {}
  }

  private void jump(int hours) {
    rows.sql("update jumping.jump set hours = hours + :hours").param("hours", hours).update();
    clock.follow();
  }

  private void awaitDone(int count) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
    while (done.size() < count) {
      assertThat(System.nanoTime()).as("done: %s", done).isLessThan(end);
      Thread.sleep(20);
    }
  }

  @Test
  void aClockThatGoesBackHoldsNobodyUp() throws Exception {
    worker.start();
    queue.enqueue(KIND, UUID.randomUUID(), 0);
    awaitDone(1);
    queue.enqueueLater(KIND, UUID.randomUUID(), Duration.ofMinutes(20));

    jump(-3);
    queue.enqueue(KIND, UUID.randomUUID(), 0);

    awaitDone(3);
  }

  @Test
  void aClockThatGoesForwardKillsNobody() {
    rows.sql(
            """
            insert into scheduled_tasks (task_name, task_instance, execution_time, picked, picked_by,
              last_heartbeat, version)
            values (:kind, 'one', :now, true, 'another', :now, 1)
            """)
        .param("kind", KIND)
        .param("now", clock.time())
        .update();

    jump(3);

    assertThat(
            rows.sql("select last_heartbeat from scheduled_tasks")
                .query(OffsetDateTime.class)
                .single())
        .isAfter(clock.time().minusSeconds(10));
  }
}
