package app.spotwright.tasks;

import com.github.kagkarlsson.scheduler.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
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

  private static final List<String> TABLES = List.of("scheduled_tasks", "recurring_tasks");

  /** More than queued work ever waits on purpose. */
  private static final Duration FAR = Duration.ofMinutes(15);

  private final QueueDatabase kind;
  private final JdbcClient rows;
  private final java.time.Clock clock;
  private volatile Known known;
  private volatile Runnable setBack = () -> {};
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
    return time(now());
  }

  private static OffsetDateTime time(Instant instant) {
    return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
  }

  private Known ask() {
    Instant time =
        kind.isOwn()
            ? clock.instant()
            : rows.sql("select clock_timestamp()").query(OffsetDateTime.class).single().toInstant();
    return new Known(time, System.nanoTime());
  }

  /**
   * Has something done whenever the time goes back by more than a moment: what waits until a time
   * by this clock would wait for as long as it went back.
   */
  void whenSetBack(Runnable action) {
    setBack = action;
  }

  /** Asks again; the rows are made to fit the new time before anybody goes by it. */
  void follow() {
    Instant before = now();
    Known next = ask();
    Duration step = Duration.between(before, next.now());
    if (step.compareTo(PAUSE.negated()) < 0) {
      LOG.warn("the database's clock went back from {} to {}", before, next.now());
      settle(next.now(), TABLES);
      known = next;
      setBack.run();
    } else {
      if (step.compareTo(PAUSE) > 0) {
        LOG.warn("the database's clock went forward from {} to {}", before, next.now());
        keepAlive(next.now());
      }
      known = next;
    }
  }

  /** What is due at a time that will not be for long is due now. */
  void settle(String table) {
    settle(now(), List.of(table));
  }

  /** After a clock went back: nothing waits, and nobody lives, until it is that late again. */
  private void settle(Instant now, List<String> tables) {
    for (String table : tables) {
      rows.sql(
              "update %s set execution_time = :now where picked = false and execution_time > :far"
                  .formatted(table))
          .param("now", time(now))
          .param("far", time(now.plus(FAR)))
          .update();
      rows.sql(
              "update %s set last_heartbeat = :now where picked = true and last_heartbeat > :now"
                  .formatted(table))
          .param("now", time(now))
          .update();
    }
  }

  /** After a clock went forward: nobody is dead because of that. The dead are found later. */
  private void keepAlive(Instant now) {
    for (String table : TABLES) {
      rows.sql("update %s set last_heartbeat = :now where picked = true".formatted(table))
          .param("now", time(now))
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
