package app.spotwright.story;

import java.time.Duration;

/**
 * How much is asked of a text, and how long that may take.
 *
 * @param threshold what the critic must think of it, 0 to 10, for it to be taken at once
 * @param mostAttempts how often it is written until the best one is taken
 * @param time after which no more attempts are made
 */
public record Craft(double threshold, int mostAttempts, Duration time) {}
