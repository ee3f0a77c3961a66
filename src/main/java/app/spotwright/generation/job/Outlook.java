package app.spotwright.generation.job;

import app.spotwright.generation.GenerationState;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How long a run will still take: the rest goes on as fast as the run has rendered scenes. */
final class Outlook {
  /** Per cent of the whole that the run must have rendered before its pace is known. */
  private static final int TELLING_PERCENT = 4;

  private Outlook() {}

  /** What is left, or null while nobody knows. */
  static @Nullable Duration remaining(GenerationState state, int percent, Pace pace) {
    return state == GenerationState.RUNNING && pace.percent() >= TELLING_PERCENT
        ? Duration.ofMillis(Math.round(pace.time().toMillis() * (100 - percent) / pace.percent()))
        : null;
  }
}
