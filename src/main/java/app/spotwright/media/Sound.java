package app.spotwright.media;

/**
 * Samples of sound, −1 to 1 by convention (louder is allowed until the mix), channels interleaved.
 * The array is not copied: who makes a sound gives it away, nobody writes to it afterwards.
 *
 * @param rate samples a second and channel
 * @param channels 1 (mono) or 2 (stereo)
 * @param samples {@code frames * channels} values
 */
@SuppressWarnings("ArrayRecordComponent") // megabytes of samples: identity is what is wanted
public record Sound(int rate, int channels, float[] samples) {
  /** The rate that everything is mixed and delivered at. */
  public static final int RATE = 48_000;

  public Sound {
    if (rate < 1 || channels < 1 || channels > 2 || samples.length % channels != 0) {
      throw new IllegalArgumentException(
          "%d samples, %d channels, %d Hz is no sound".formatted(samples.length, channels, rate));
    }
  }

  /** Length in seconds. */
  public double seconds() {
    return (double) samples.length / channels / rate;
  }
}
