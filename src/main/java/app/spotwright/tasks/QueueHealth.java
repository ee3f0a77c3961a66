package app.spotwright.tasks;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Whether what is queued is done: not if something waits for too long, or if whoever was at it has
 * died and nobody takes it over. That is no reason to restart this process or to send nobody to its
 * pages, so it is part of neither liveness nor readiness.
 */
@Component("queueHealthIndicator")
final class QueueHealth extends AbstractHealthIndicator {
  /** Something works, but not as it should. */
  static final Status DEGRADED = new Status("DEGRADED");

  /** A living process takes over what a dead one had in half of that. */
  private static final Duration TAKEN_OVER = Duration.ofMinutes(1);

  private final QueueRows rows;
  private final QueueSettings settings;
  private final List<QueuedWork> works;
  private final QueueClock clock;

  QueueHealth(QueueRows rows, QueueSettings settings, List<QueuedWork> works, QueueClock clock) {
    super("the queue cannot be read");
    this.rows = rows;
    this.settings = settings;
    this.works = List.copyOf(works);
    this.clock = clock;
  }

  @Override
  protected void doHealthCheck(Health.Builder builder) {
    int waiting = 0;
    Duration oldest = Duration.ZERO;
    for (QueuedWork work : works) {
      waiting += rows.waiting(work.kind());
      Duration longest = rows.oldest(work.kind());
      oldest = longest.compareTo(oldest) > 0 ? longest : oldest;
    }
    int abandoned = rows.abandoned(clock.now().minus(TAKEN_OVER));
    boolean late = oldest.compareTo(settings.longestWait()) > 0;
    builder
        .status(late || abandoned > 0 ? DEGRADED : Status.UP)
        .withDetail("waiting", waiting)
        .withDetail("oldestSeconds", oldest.toSeconds())
        .withDetail("longestWaitSeconds", settings.longestWait().toSeconds())
        .withDetail("abandoned", abandoned)
        .withDetail("worksHere", settings.worker());
  }
}
