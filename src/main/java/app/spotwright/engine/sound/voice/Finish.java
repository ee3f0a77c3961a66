package app.spotwright.engine.sound.voice;

/** What every voice gets before it leaves: an even level, no overshoot, no silence around it. */
final class Finish {
  /** Where narration stands before the mix. */
  static final double TARGET_LUFS = -18;

  /** Highest sample: −1.5 dB below full scale, room for what lies between samples. */
  static final float CEILING = 0.841f;

  private static final double MOST_GAIN = 8;

  /** 5 ms at 48 kHz to each side. */
  private static final int LOOK_AHEAD = 240;

  private static final int EDGE_FADE = 240;
  private static final double AUDIBLE = 0.006;
  private static final int WINDOW_DIVISOR = 100;

  private Finish() {}

  /**
   * Where speech begins and ends, in samples; the whole where nothing is audible.
   *
   * @param rate samples a second
   */
  static int[] span(float[] samples, int rate) {
    int window = rate / WINDOW_DIVISOR;
    float peak = 0;
    for (float sample : samples) {
      peak = Math.max(peak, Math.abs(sample));
    }
    double threshold = Math.max(1e-4, peak * AUDIBLE);
    int first = -1;
    int last = -1;
    for (int from = 0; from < samples.length; from += window) {
      int to = Math.min(samples.length, from + window);
      if (rms(samples, from, to) > threshold) {
        first = first < 0 ? from : first;
        last = to;
      }
    }
    return first < 0
        ? new int[] {0, samples.length}
        : new int[] {Math.max(0, first - 3 * window), Math.min(samples.length, last + 6 * window)};
  }

  static double rms(float[] samples, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += samples[i] * samples[i];
    }
    return to > from ? Math.sqrt(sum / (to - from)) : 0;
  }

  /** Levels 48 kHz speech; fades 5 ms at both ends. */
  static float[] level(float[] samples) {
    double loudness = Loudness.of(samples);
    double gain =
        Double.isInfinite(loudness)
            ? 1
            : Math.min(MOST_GAIN, Math.pow(10, (TARGET_LUFS - loudness) / 20));
    float[] out = new float[samples.length];
    for (int i = 0; i < out.length; i++) {
      double edge = Math.min(1.0, Math.min(i, out.length - 1 - i) / (double) EDGE_FADE);
      out[i] = (float) (samples[i] * gain * edge);
    }
    return limit(out);
  }

  /** Turns down smoothly around what would be too loud. */
  private static float[] limit(float[] samples) {
    double[] wanted = new double[samples.length];
    boolean loud = false;
    for (int i = 0; i < samples.length; i++) {
      wanted[i] = Math.min(1, CEILING / Math.max(1e-9, Math.abs(samples[i])));
      loud |= wanted[i] < 1;
    }
    if (!loud) {
      return samples;
    }
    double[] held = new double[samples.length];
    for (int i = 0; i < held.length; i++) {
      double least = 1;
      int to = Math.min(held.length - 1, i + LOOK_AHEAD);
      for (int k = Math.max(0, i - LOOK_AHEAD); k <= to; k++) {
        least = Math.min(least, wanted[k]);
      }
      held[i] = least;
    }
    double sum = 0;
    int count = 0;
    float[] out = new float[samples.length];
    for (int i = -LOOK_AHEAD; i < held.length; i++) {
      if (i + LOOK_AHEAD < held.length) {
        sum += held[i + LOOK_AHEAD];
        count++;
      }
      if (i - LOOK_AHEAD - 1 >= 0) {
        sum -= held[i - LOOK_AHEAD - 1];
        count--;
      }
      if (i >= 0) {
        out[i] = (float) (samples[i] * Math.min(1, sum / count));
      }
    }
    return out;
  }
}
