package app.spotwright.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.spotwright.ClockThatCanBeSet;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** The queue alone, on a real database. */
class QueueWorkerTest {
  private static final String KIND = "things";
  private static final int LIMIT_SECONDS = 30;

  @TempDir Path folder;

  private final List<UUID> done = new CopyOnWriteArrayList<>();
  private final Things things = new Things();
  private DataSource database;
  private JdbcClient rows;
  private QueueClock clock;
  private TaskQueue queue;
  private QueueWorker worker;

  @BeforeEach
  void open() {
    database =
        new DriverManagerDataSource(
            "jdbc:h2:file:%s;WRITE_DELAY=0;DB_CLOSE_DELAY=-1".formatted(folder.resolve("queue")));
    new ResourceDatabasePopulator(new ClassPathResource("db/migration/h2/V22__queue.sql"))
        .execute(database);
    rows = JdbcClient.create(database);
    begin(new ClockThatCanBeSet());
  }

  /** As a process begins on a machine with that clock. */
  private void begin(ClockThatCanBeSet machine) {
    QueueDatabase kind = new QueueDatabase(database);
    clock = new QueueClock(kind, rows, machine);
    queue = new TaskQueue(database, rows, clock);
    worker =
        new QueueWorker(
            database,
            kind,
            clock,
            new QueueSettings(true, 1, Duration.ofSeconds(5), Duration.ofMinutes(30)),
            List.of(things),
            List.of(new Patience(rows, clock)));
  }

  @AfterEach
  void close() {
    things.finish.countDown();
    worker.stop();
    rows.sql("shutdown").update();
  }

  /** Work that fails once for each id that it is told to, and may be held up. */
  private final class Things implements QueuedWork {
    private final List<UUID> failing = new CopyOnWriteArrayList<>();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch finish = new CountDownLatch(1);
    private volatile boolean held;
    private volatile @Nullable Thread thread;

    @Override
    public String kind() {
      return KIND;
    }

    @Override
    public void run(UUID id) throws InterruptedException {
      thread = Thread.currentThread();
      begun.countDown();
      if (held) {
        finish.await();
      }
      if (failing.remove(id)) {
        throw new IllegalStateException("on purpose");
      }
      done.add(id);
    }

    @Override
    public void stop() {
      Thread working = thread;
      if (working != null && held) {
        working.interrupt();
      }
    }
  }

  private void awaitDone(int count) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LIMIT_SECONDS);
    while (done.size() < count) {
      assertThat(System.nanoTime()).as("done: %s", done).isLessThan(end);
      Thread.sleep(20);
    }
  }

  @Test
  void whatMattersMoreGoesFirstAndWhatFailedComesBackUntilItIsDone() throws Exception {
    UUID first = UUID.randomUUID();
    UUID second = UUID.randomUUID();
    UUID urgent = UUID.randomUUID();
    things.failing.add(urgent);
    assertThat(queue.enqueue(KIND, first, 0)).isTrue();
    assertThat(queue.enqueue(KIND, first, 0)).as("it is there already").isFalse();
    Thread.sleep(2); // the queue's order is that of time
    queue.enqueue(KIND, second, 0);
    queue.enqueue(KIND, urgent, 100);
    assertThat(queue.place(KIND, urgent)).isEqualTo(1);
    assertThat(queue.place(KIND, first)).isEqualTo(2);
    assertThat(queue.place(KIND, second)).isEqualTo(3);
    // as a process that was killed leaves it
    rows.sql("update scheduled_tasks set picked = true, picked_by = 'gone'").update();
    assertThat(queue.withdraw(KIND, first)).as("somebody is at it").isFalse();

    worker.start();
    awaitDone(3);

    assertThat(done).containsExactly(first, second, urgent);
  }

  @Test
  void whatRunsWhenTheProcessEndsIsFreeAgainAtOnce() throws Exception {
    UUID id = UUID.randomUUID();
    things.held = true;
    queue.enqueue(KIND, id, 0);
    worker.start();
    assertThat(things.begun.await(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
    assertThat(queue.place(KIND, id)).as("it does not wait").isZero();

    worker.stop();

    assertThat(done).isEmpty();
    assertThat(
            rows.sql("select picked from scheduled_tasks where task_instance = :id")
                .param("id", id.toString())
                .query(Boolean.class)
                .single())
        .isFalse();
    assertThat(queue.withdraw(KIND, id)).isTrue();
  }

  @Test
  void workOfAProcessThatDiedIsTakenOverWhateverThisMachinesClockSays() throws Exception {
    ClockThatCanBeSet behind = new ClockThatCanBeSet();
    behind.forward(Duration.ofHours(-1)); // the queue's time, not that of this machine
    begin(behind);
    worker.start();
    UUID id = UUID.randomUUID();
    rows.sql(
            """
            insert into scheduled_tasks (task_name, task_instance, execution_time, picked, picked_by,
              last_heartbeat, version)
            values (:kind, :id, :then, true, 'gone', :then, 1)
            """)
        .param("kind", KIND)
        .param("id", id.toString())
        .param("then", clock.time().minusMinutes(2))
        .update();

    awaitDone(1);

    assertThat(done).containsExactly(id);
  }

  @Test
  void aClockThatJumpsWhileTheProcessRunsIsNoticedByNobody() {
    ClockThatCanBeSet machine = new ClockThatCanBeSet();
    begin(machine);
    Instant before = clock.now();
    machine.forward(Duration.ofDays(1));
    assertThat(clock.now()).isAfterOrEqualTo(before).isCloseTo(before, within(1, ChronoUnit.HOURS));
    machine.forward(Duration.ofDays(-2));
    assertThat(clock.now()).isAfterOrEqualTo(before).isCloseTo(before, within(1, ChronoUnit.HOURS));
  }

  @Test
  void whatWaitsWhenTheClockIsSetBackBetweenTwoProcessesIsDoneAllTheSame() throws Exception {
    ClockThatCanBeSet wrong = new ClockThatCanBeSet();
    wrong.forward(Duration.ofDays(1));
    begin(wrong);
    UUID waiting = UUID.randomUUID();
    UUID begun = UUID.randomUUID();
    queue.enqueue(KIND, waiting, 0);
    queue.enqueue(KIND, begun, 1);
    rows.sql(
            """
            update scheduled_tasks set picked = true, picked_by = 'gone', last_heartbeat = :then
            where task_instance = :id
            """)
        .param("then", clock.time())
        .param("id", begun.toString())
        .update();

    begin(new ClockThatCanBeSet());
    worker.start();

    awaitDone(2);
    assertThat(done).containsExactlyInAnyOrder(begun, waiting);
  }
}
