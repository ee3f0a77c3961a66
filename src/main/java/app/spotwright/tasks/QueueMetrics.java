package app.spotwright.tasks;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import org.springframework.stereotype.Component;

/** How full the queue is, as measurements. */
@Component
final class QueueMetrics implements MeterBinder {
  private static final String KIND = "kind";
  private static final double MILLIS = 1000.0;

  private final QueueRows rows;
  private final List<QueuedWork> works;

  QueueMetrics(QueueRows rows, List<QueuedWork> works) {
    this.rows = rows;
    this.works = List.copyOf(works);
  }

  @Override
  public void bindTo(MeterRegistry registry) {
    for (QueuedWork work : works) {
      String kind = work.kind();
      Gauge.builder("spotwright.queue.waiting", () -> rows.waiting(kind))
          .description("Work that is due and that nobody is at")
          .tag(KIND, kind)
          .register(registry);
      Gauge.builder("spotwright.queue.running", () -> rows.running(kind))
          .description("Work that some process is at")
          .tag(KIND, kind)
          .register(registry);
      Gauge.builder("spotwright.queue.oldest", () -> rows.oldest(kind).toMillis() / MILLIS)
          .description("How long the work that has waited for longest has been due")
          .baseUnit("seconds")
          .tag(KIND, kind)
          .register(registry);
    }
  }
}
