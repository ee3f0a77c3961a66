package app.spotwright.tasks;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How full the queue is; read from the database whenever somebody asks. */
@Component
final class QueueRows {
  private static final String KIND = "kind";

  private final JdbcClient rows;
  private final QueueClock clock;

  QueueRows(JdbcClient rows, QueueClock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  /** Work that is due and that nobody is at. */
  int waiting(String kind) {
    return count(kind, false);
  }

  /** Work that some process is at. */
  int running(String kind) {
    return count(kind, true);
  }

  private int count(String kind, boolean picked) {
    return rows.sql(
            """
            select count(*) from scheduled_tasks
            where task_name = :kind and picked = :picked and execution_time <= :now
            """)
        .param(KIND, kind)
        .param("picked", picked)
        .param("now", clock.time())
        .query(Integer.class)
        .single();
  }

  /** How long the work that has waited for longest has been due. */
  Duration oldest(String kind) {
    return rows.sql(
            """
            select min(execution_time) from scheduled_tasks
            where task_name = :kind and picked = false and execution_time <= :now
            """)
        .param(KIND, kind)
        .param("now", clock.time())
        .query(OffsetDateTime.class)
        .optional()
        .map(since -> Duration.between(since.toInstant(), clock.now()))
        .orElse(Duration.ZERO);
  }

  /** Work whose process has given no sign of life since a time. */
  int abandoned(Instant since) {
    return rows.sql(
            "select count(*) from scheduled_tasks where picked = true and last_heartbeat < :since")
        .param("since", since.atOffset(java.time.ZoneOffset.UTC))
        .query(Integer.class)
        .single();
  }
}
