package app.spotwright.tasks;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the queue works here.
 *
 * @param worker whether this process does queued work, or only puts it there
 * @param threads how many things it does at a time, 1 to 64
 * @param stopWithin how long what runs may take to stop when the process ends
 * @param longestWait after which what waits is reported as late
 */
@ConfigurationProperties("spotwright.queue")
record QueueSettings(
    @DefaultValue("true") boolean worker,
    @DefaultValue("2") int threads,
    @DefaultValue("10s") Duration stopWithin,
    @DefaultValue("30m") Duration longestWait) {
  private static final int MOST_THREADS = 64;

  QueueSettings {
    if (threads < 1 || threads > MOST_THREADS) {
      throw new IllegalArgumentException(
          "spotwright.queue.threads must be 1 to %d".formatted(MOST_THREADS));
    }
    if (stopWithin.isNegative() || stopWithin.compareTo(Duration.ofMinutes(5)) > 0) {
      throw new IllegalArgumentException("spotwright.queue.stop-within must be 0s to 5m");
    }
    if (!longestWait.isPositive()) {
      throw new IllegalArgumentException("spotwright.queue.longest-wait must be more than 0");
    }
  }
}
