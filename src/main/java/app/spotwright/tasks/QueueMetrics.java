package app.spotwright.tasks;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How full the queue is, as measurements; read from the database whenever somebody asks. */
@Component
final class QueueMetrics implements MeterBinder {
  private static final String KIND = "kind";

  private final JdbcClient rows;
  private final List<QueuedWork> works;
  private final Clock clock;

  QueueMetrics(JdbcClient rows, List<QueuedWork> works, Clock clock) {
    this.rows = rows;
    this.works = List.copyOf(works);
    this.clock = clock;
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    for (QueuedWork work : works) {
      String kind = work.kind();
      Gauge.builder("spotwright.queue.waiting", () -> count(kind, false))
          .description("Work that is due and that nobody is at")
          .tag(KIND, kind)
          .register(registry);
      Gauge.builder("spotwright.queue.running", () -> count(kind, true))
          .description("Work that some process is at")
          .tag(KIND, kind)
          .register(registry);
      Gauge.builder("spotwright.queue.oldest", () -> oldest(kind))
          .description("How long the work that has waited for longest has been due")
          .baseUnit("seconds")
          .tag(KIND, kind)
          .register(registry);
    }
  }

  private int count(String kind, boolean picked) {
    return rows.sql(
            """
            select count(*) from scheduled_tasks
            where task_name = :kind and picked = :picked and execution_time <= :now
            """)
        .param("kind", kind)
        .param("picked", picked)
        .param("now", OffsetDateTime.now(clock))
        .query(Integer.class)
        .single();
  }

  private double oldest(String kind) {
    return rows.sql(
            """
            select min(execution_time) from scheduled_tasks
            where task_name = :kind and picked = false and execution_time <= :now
            """)
        .param("kind", kind)
        .param("now", OffsetDateTime.now(clock))
        .query(OffsetDateTime.class)
        .optional()
        .map(since -> Duration.between(since.toInstant(), clock.instant()).toMillis() / 1000.0)
        .orElse(0.0);
  }
}
