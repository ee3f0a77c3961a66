package app.spotwright.setup;

import java.time.Duration;

/**
 * How long a fetch waits for a network that fails.
 *
 * @param attempts tries in a row of which none brought a byte
 * @param firstPause before the second try; doubled for each further one
 * @param silence longest time without a byte within one try
 * @param deadline for one package with all its tries
 */
record Patience(int attempts, Duration firstPause, Duration silence, Duration deadline) {
  private static final int LARGEST_FACTOR = 16;

  /** About half a minute of pauses; a package may come at 50 kB/s. */
  static final Patience DEFAULT =
      new Patience(5, Duration.ofSeconds(1), Duration.ofSeconds(30), Duration.ofMinutes(45));

  /**
   * The pause after so many failures in a row.
   *
   * @param chance 0 to 1: spreads the tries of many machines
   */
  Duration pause(int failures, double chance) {
    int factor = Math.min(LARGEST_FACTOR, 1 << (failures - 1));
    return Duration.ofMillis((long) (firstPause.toMillis() * factor * (0.75 + chance / 2)));
  }
}
