package app.spotwright.generation.job;

import app.spotwright.generation.GenerationState;
import app.spotwright.generation.GenerationView.StageLine;
import app.spotwright.generation.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long a run will still take: the scenes go on as fast as they have gone so far. What came
 * before them tells nothing: it may have been found made.
 */
final class Outlook {
  /** Per cent of the whole that the scenes must have come on before their pace is known. */
  private static final int TELLING_PERCENT = 4;

  private Outlook() {}

  /**
   * What is left, or null while nobody knows.
   *
   * @param stages that have begun
   */
  static @Nullable Duration remaining(
      GenerationState state, int percent, List<StageLine> stages, Instant now) {
    int come = percent - Stage.GENERATING_SCENES.percent();
    if (state != GenerationState.RUNNING || come < TELLING_PERCENT) {
      return null;
    }
    return stages.stream()
        .filter(line -> line.stage() == Stage.GENERATING_SCENES)
        .map(line -> Duration.between(line.begunAt(), now))
        .filter(Duration::isPositive) // unless the clock was set back
        .map(gone -> gone.multipliedBy(100L - percent).dividedBy(come))
        .findFirst()
        .orElse(null);
  }
}
