package app.spotwright.tasks;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;

/**
 * Does what is queued and what recurs, from when the application is ready until it ends. What
 * recurs has a table and a thread of its own: long work must not keep it waiting.
 */
@Component
@EnableConfigurationProperties(QueueSettings.class)
final class QueueWorker implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(QueueWorker.class);
  private static final String QUEUE_TABLE = "scheduled_tasks";
  private static final String RECURRING_TABLE = "recurring_tasks";
  private static final Duration HEARTBEAT = Duration.ofSeconds(5);
  private static final int MISSED_HEARTBEATS = 4;
  private static final Duration POLLING = Duration.ofSeconds(1);

  /** A full house fetches when half of it is free, and never more than there is room for. */
  private static final double LEAST_FREE = 0.5;

  private final DataSource database;
  private final QueueDatabase kind;
  private final QueueClock clock;
  private final JdbcClient rows;
  private final QueueSettings settings;
  private final List<QueuedWork> works;
  private final List<RecurringWork> recurring;
  private List<Scheduler> running = List.of();

  QueueWorker(
      DataSource database,
      QueueDatabase kind,
      QueueClock clock,
      QueueSettings settings,
      List<QueuedWork> works,
      List<RecurringWork> recurring) {
    this.database = new TransactionAwareDataSourceProxy(database);
    this.kind = kind;
    this.clock = clock;
    this.rows = JdbcClient.create(database);
    this.settings = settings;
    this.works = List.copyOf(works);
    this.recurring = List.copyOf(recurring);
    clock.whenSetBack(this::beginAnew);
  }

  @Override
  public synchronized void start() {
    if (!settings.worker() || isRunning()) {
      return;
    }
    if (kind.isOwn()) {
      releaseFormerProcess();
    }
    clock.settle(QUEUE_TABLE); // the other one is settled by the scheduler
    String name = UUID.randomUUID().toString();
    running = List.of(queue(name), housekeeping(name));
    works.forEach(QueuedWork::start);
    running.forEach(Scheduler::start);
  }

  /** What waits for a time that will not be for long begins to wait anew. */
  private synchronized void beginAnew() {
    if (isRunning()) {
      stop();
      start();
    }
  }

  /** Nobody else uses this database: whatever is locked was locked by a process that is gone. */
  private void releaseFormerProcess() {
    for (String table : List.of(QUEUE_TABLE, RECURRING_TABLE)) {
      rows.sql(
              "update %s set picked = false, picked_by = null, last_heartbeat = null where picked"
                  .formatted(table))
          .update();
    }
  }

  private Scheduler queue(String name) {
    List<Task<?>> tasks = works.stream().<Task<?>>map(QueueWorker::task).toList();
    int threads = settings.threads();
    // with an unbounded executor the scheduler would not heed the number of threads; the work
    // computes, so that on virtual threads it would keep the web server's from running
    ExecutorService executor =
        Executors.newFixedThreadPool(threads, Thread.ofPlatform().name("queue-", 0).factory());
    return built(Scheduler.create(database, tasks), name)
        .executorService(executor)
        .threads(threads)
        .build();
  }

  private Scheduler housekeeping(String name) {
    List<RecurringTask<?>> tasks =
        recurring.stream().<RecurringTask<?>>map(QueueWorker::task).toList();
    return built(Scheduler.create(database, List.of()), name)
        .tableName(RECURRING_TABLE)
        .startTasks(tasks)
        .threads(1)
        .build();
  }

  private SchedulerBuilder built(SchedulerBuilder builder, String name) {
    builder
        .clock(clock)
        .schedulerName(new SchedulerName.Fixed(name))
        .heartbeatInterval(HEARTBEAT)
        .missedHeartbeatsLimit(MISSED_HEARTBEATS)
        .pollingInterval(POLLING)
        .shutdownMaxWait(settings.stopWithin())
        .failureLogging(LogLevel.OFF, false)
        .enablePriority();
    return kind.isOwn()
        ? builder.pollUsingFetchAndLockOnExecute(LEAST_FREE, 1)
        : builder.pollUsingLockAndFetch(LEAST_FREE, 1);
  }

  private static Task<Void> task(QueuedWork work) {
    return Tasks.oneTime(work.kind())
        .onFailure(new TryAgain())
        .onDeadExecution(QueueWorker::again)
        .execute((row, context) -> {
          try {
            work.run(UUID.fromString(row.getId()));
          } catch (InterruptedException e) {
            throw new Stopped(e);
          }
        });
  }

  /** What a dead process had is done by another at once, by the queue's own time. */
  private static void again(ExecutionComplete ended, ExecutionOperations<Void> row) {
    row.reschedule(ended, ended.getTimeDone());
  }

  private static RecurringTask<Void> task(RecurringWork work) {
    return Tasks.recurring(work.name(), FixedDelay.of(work.pause()))
        .onFailure((ended, row) -> {
          @Nullable Throwable cause = ended.getCause().orElse(null);
          LOG.warn("{} failed; it is tried again at its next turn", work.name(), cause);
          row.reschedule(ended, ended.getTimeDone().plus(work.pause()));
        })
        .onDeadExecution(QueueWorker::again)
        .execute((row, context) -> work.run());
  }

  /** First what runs is asked to stop, so that its rows are free again before the process ends. */
  @Override
  public synchronized void stop() {
    works.forEach(QueuedWork::stop);
    running.forEach(Scheduler::stop);
    running = List.of();
  }

  @Override
  public synchronized boolean isRunning() {
    return !running.isEmpty();
  }
}
