package app.spotwright.engine.sound.voice;

import java.util.ArrayList;
import java.util.List;

/** Where a voice is silent between its first sound and its last. */
final class Silences {
  private static final double STEP = 0.01;
  private static final double SHORTEST = 0.06;

  /** Below this part of the loudest hundredth of a second. */
  private static final double QUIET = 0.04;

  private Silences() {}

  /**
   * A silence.
   *
   * @param from seconds
   * @param to seconds
   */
  record Span(double from, double to) {
    double length() {
      return to - from;
    }
  }

  static List<Span> of(float[] samples, int rate) {
    int window = (int) (STEP * rate);
    double loudest = 0;
    for (int i = 0; i + window <= samples.length; i += window) {
      loudest = Math.max(loudest, Finish.rms(samples, i, i + window));
    }
    List<Span> silences = new ArrayList<>();
    int open = -1;
    for (int i = 0; i + window <= samples.length; i += window) {
      boolean quiet = Finish.rms(samples, i, i + window) < loudest * QUIET;
      if (quiet && open < 0) {
        open = i;
      } else if (!quiet && open >= 0) {
        if (open > 0 && i - open >= SHORTEST * rate) {
          silences.add(new Span(open / (double) rate, i / (double) rate));
        }
        open = -1;
      }
    }
    return silences;
  }
}
