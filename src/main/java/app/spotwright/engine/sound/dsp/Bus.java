package app.spotwright.engine.sound.dsp;

import app.spotwright.media.Sound;

/**
 * Two channels of samples at {@link Sound#RATE} that are added to. What lies outside is dropped.
 * Not thread-safe.
 */
@SuppressWarnings("ArrayRecordComponent") // a buffer that is worked on
public record Bus(float[] left, float[] right) {
  /** Silence of that many samples a channel. */
  public Bus(int length) {
    this(new float[length], new float[length]);
  }

  /** Samples a channel. */
  public int length() {
    return left.length;
  }

  /** Adds to one moment. */
  public void add(int at, double l, double r) {
    if (at >= 0 && at < left.length) {
      left[at] += (float) l;
      right[at] += (float) r;
    }
  }

  /** Adds another one, starting at a moment that may lie before the first. */
  public void add(Bus other, int at, double gain) {
    int from = Math.max(0, -at);
    int to = Math.min(other.length(), length() - at);
    for (int i = from; i < to; i++) {
      left[at + i] += (float) (gain * other.left[i]);
      right[at + i] += (float) (gain * other.right[i]);
    }
  }

  /** Makes everything louder or softer. */
  public void scale(double gain) {
    for (int i = 0; i < left.length; i++) {
      left[i] *= (float) gain;
      right[i] *= (float) gain;
    }
  }

  /** The largest magnitude. */
  public double peak() {
    float peak = 0;
    for (int i = 0; i < left.length; i++) {
      peak = Math.max(peak, Math.max(Math.abs(left[i]), Math.abs(right[i])));
    }
    return peak;
  }

  /** As an interleaved sound. */
  public Sound toSound() {
    float[] samples = new float[2 * left.length];
    for (int i = 0; i < left.length; i++) {
      samples[2 * i] = left[i];
      samples[2 * i + 1] = right[i];
    }
    return new Sound(Sound.RATE, 2, samples);
  }
}
