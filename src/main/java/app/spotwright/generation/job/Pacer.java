package app.spotwright.generation.job;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Measures the pace of a run from the first thing that it renders. Not thread-safe. */
final class Pacer {
  private final Map<String, Double> scenes = new HashMap<>();
  private double first;
  private long firstAt;
  private Pace pace = Pace.NONE;

  /**
   * A scene came on.
   *
   * @param percent of the whole that was rendered of this scene in this run; 0 as long as all that
   *     there is of it was found made
   */
  void rendered(String scene, double percent) {
    if (percent <= 0) {
      return;
    }
    scenes.merge(scene, percent, Math::max);
    double all = scenes.values().stream().mapToDouble(Double::doubleValue).sum();
    long now = System.nanoTime();
    if (first == 0) { // how long this took nobody knows
      first = all;
      firstAt = now;
    }
    pace = new Pace(all - first, Duration.ofNanos(now - firstAt));
  }

  Pace pace() {
    return pace;
  }
}
