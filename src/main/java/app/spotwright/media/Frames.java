package app.spotwright.media;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A stretch of video in whole frames at {@value #PER_SECOND} frames a second. Time is counted in
 * frames everywhere, seconds are derived: 8.25 s four times is 33 s, but 247.5 frames rounded four
 * times is not.
 *
 * @param count frames, not negative
 */
public record Frames(@JsonValue int count) implements Comparable<Frames> {
  /** Frames a second of every video that is made. */
  public static final int PER_SECOND = 30;

  @JsonCreator
  public Frames {
    if (count < 0) {
      throw new Impossible(Slip.NO_STRETCH, count);
    }
  }

  /** The nearest whole number of frames. */
  public static Frames ofSeconds(double seconds) {
    return new Frames((int) Math.round(seconds * PER_SECOND));
  }

  /** Length in seconds. */
  public double seconds() {
    return (double) count / PER_SECOND;
  }

  /** Samples of sound that last exactly as long. {@code rate} must be a multiple of 30. */
  public int samples(int rate) {
    return count * (rate / PER_SECOND);
  }

  public Frames plus(Frames other) {
    return new Frames(count + other.count);
  }

  public Frames minus(Frames other) {
    return new Frames(count - other.count);
  }

  @Override
  public int compareTo(Frames other) {
    return Integer.compare(count, other.count);
  }
}
