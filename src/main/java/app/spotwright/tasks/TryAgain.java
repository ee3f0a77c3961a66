package app.spotwright.tasks;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What failed is done again: at once if its process ended, else later and later. Never dropped. */
final class TryAgain implements FailureHandler<Void> {
  private static final Logger LOG = LoggerFactory.getLogger(TryAgain.class);
  private static final Duration FIRST = Duration.ofSeconds(5);
  private static final Duration LONGEST = Duration.ofMinutes(5);
  private static final int MOST_DOUBLINGS = 10;

  @Override
  public void onFailure(ExecutionComplete ended, ExecutionOperations<Void> row) {
    Throwable cause = ended.getCause().orElse(null);
    if (cause instanceof Stopped) {
      row.reschedule(ended, ended.getTimeDone());
      return;
    }
    Duration pause = pause(ended.getExecution().consecutiveFailures);
    LOG.warn(
        "{} {} failed and is done again in {} s",
        ended.getExecution().getTaskName(),
        ended.getExecution().getId(),
        pause.toSeconds(),
        cause);
    row.reschedule(ended, ended.getTimeDone().plus(pause));
  }

  private static Duration pause(int failures) {
    Duration pause = FIRST.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
    return pause.compareTo(LONGEST) < 0 ? pause : LONGEST;
  }
}
