package app.spotwright.tasks;

import com.github.kagkarlsson.scheduler.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What time it is for the queue. A machine's clock may jump, and those of several machines differ;
 * by theirs, work would be late by the jump, or taken from processes that live. So the time is
 * asked from the database that all processes share, and in between it only passes. A database of
 * our own has no other clock than this machine's: it is asked once. Thread-safe.
 */
@Component
final class QueueClock implements Clock, SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(QueueClock.class);
  private static final Duration PAUSE = Duration.ofSeconds(5);

  /** More than queued work ever waits on purpose. */
  private static final Duration FAR = Duration.ofMinutes(15);

  private final QueueDatabase kind;
  private final JdbcClient rows;
  private final java.time.Clock clock;
  private volatile Known known;
  private @Nullable Thread thread;

  QueueClock(QueueDatabase kind, JdbcClient rows, java.time.Clock clock) {
    this.kind = kind;
    this.rows = rows;
    this.clock = clock;
    this.known = ask();
  }

  /** What time it was when the counter of nanoseconds, which never jumps, stood where. */
  private record Known(Instant time, long counter) {
    Instant now() {
      return time.plusNanos(System.nanoTime() - counter);
    }
  }

  @Override
  public Instant now() {
    return known.now();
  }

  /** The same for statements. */
  OffsetDateTime time() {
    return OffsetDateTime.ofInstant(now(), ZoneOffset.UTC);
  }

  private Known ask() {
    Instant time =
        kind.isOwn()
            ? clock.instant()
            : rows.sql("select clock_timestamp()").query(OffsetDateTime.class).single().toInstant();
    return new Known(time, System.nanoTime());
  }

  /** Asks again; what is due at a time that will not be for long is due now. */
  void follow() {
    Instant before = now();
    known = ask();
    if (now().isBefore(before.minus(PAUSE))) {
      LOG.warn("the database's clock went back from {} to {}", before, now());
      settle("scheduled_tasks", "recurring_tasks");
    }
  }

  /** After a clock went back: nothing waits, and nobody lives, until it is that late again. */
  void settle(String... tables) {
    for (String table : tables) {
      rows.sql(
              "update %s set execution_time = :now where picked = false and execution_time > :far"
                  .formatted(table))
          .param("now", time())
          .param("far", time().plus(FAR))
          .update();
      rows.sql(
              "update %s set last_heartbeat = :now where picked = true and last_heartbeat > :now"
                  .formatted(table))
          .param("now", time())
          .update();
    }
  }

  @Override
  public synchronized void start() {
    if (!kind.isOwn() && thread == null) {
      thread = Thread.ofVirtual().name("queue-clock").start(this::keepFollowing);
    }
  }

  private void keepFollowing() {
    try {
      while (true) {
        Thread.sleep(PAUSE);
        try {
          follow();
        } catch (DataAccessException e) {
          LOG.debug("the time passes without the database, which does not answer", e);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // it is not needed any more
    }
  }

  @Override
  public synchronized void stop() {
    if (thread != null) {
      thread.interrupt();
      thread = null;
    }
  }

  @Override
  public synchronized boolean isRunning() {
    return thread != null;
  }
}
