package app.spotwright.generation.job;

import java.time.Duration;

/**
 * How fast a run renders. Whoever renders counts the time by itself, from its first frame on: a
 * night in which nothing ran is no part of it, and clocks may be set.
 *
 * @param percent of the whole that the run has rendered; what it found made does not count
 * @param time that this took
 */
record Pace(double percent, Duration time) {
  /** Of a run that has rendered nothing yet. */
  static final Pace NONE = new Pace(0, Duration.ZERO);
}
