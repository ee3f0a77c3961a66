package app.spotwright.tasks;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whoever waits long gains priority, so that nobody waits for ever. */
@Component
final class Patience implements RecurringWork {
  private static final Duration LONG = Duration.ofMinutes(10);
  private static final int HIGHEST = 1_000;

  private final JdbcClient rows;
  private final QueueClock clock;

  Patience(JdbcClient rows, QueueClock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "priority-of-those-who-wait";
  }

  @Override
  public Duration pause() {
    return Duration.ofMinutes(1);
  }

  @Override
  public void run() {
    rows.sql(
            """
            update scheduled_tasks set priority = priority + 1
            where picked = false and priority < :highest and execution_time < :longAgo
            """)
        .param("highest", HIGHEST)
        .param("longAgo", clock.time().minus(LONG))
        .update();
  }
}
